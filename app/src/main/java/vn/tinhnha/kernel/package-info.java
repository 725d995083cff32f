/** Values that every module shares; no framework and no SQL. */
@NullMarked
@ApplicationModule(
        id = "kernel",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package vn.tinhnha.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
