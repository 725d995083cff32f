/** Refuses early what comes too often: who sends how much, and when they may try again. */
@NullMarked
@ApplicationModule(
        id = "limits",
        allowedDependencies = {})
package vn.tinhnha.platform.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
