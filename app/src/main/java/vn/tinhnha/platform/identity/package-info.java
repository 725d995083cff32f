/** Who works with the app: people, organizations, roles, sign-in, sessions, and the devices of anonymous visitors. */
@NullMarked
@ApplicationModule(
        id = "identity",
        allowedDependencies = {"kernel", "limits", "province", "web"})
package vn.tinhnha.platform.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
