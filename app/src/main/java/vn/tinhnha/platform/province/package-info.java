/** The province that this installation serves: its profile, agencies, categories, units and boundaries, all data. */
@NullMarked
@ApplicationModule(
        id = "province",
        allowedDependencies = {"kernel"})
package vn.tinhnha.platform.province;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
