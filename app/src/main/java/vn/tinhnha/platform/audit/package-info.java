/** Who did what and why: one book for every decision of officials that has no history of its own. */
@NullMarked
@ApplicationModule(
        id = "audit",
        allowedDependencies = {"administration", "identity", "kernel", "province", "web"})
package vn.tinhnha.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
