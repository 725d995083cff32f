/** The pages of administrators: one home that lists what every module lets them set and see. */
@NullMarked
@ApplicationModule(
        id = "administration",
        allowedDependencies = {"identity", "kernel", "web"})
package vn.tinhnha.platform.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
