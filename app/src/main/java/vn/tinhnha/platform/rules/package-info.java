/** Numbers that an agency may change, each with the time from which it applies; see docs/guide/rules.md. */
@NullMarked
@ApplicationModule(
        id = "rules",
        allowedDependencies = {"administration", "audit", "identity", "kernel", "live", "province", "web"})
package vn.tinhnha.platform.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
