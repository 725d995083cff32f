/** Tells people what concerns them: an inbox on the device, an inbox of officials, e-mail. */
@NullMarked
@ApplicationModule(
        id = "notify",
        allowedDependencies = {"kernel", "jobs", "privacy", "province", "identity", "web"})
package vn.tinhnha.platform.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
