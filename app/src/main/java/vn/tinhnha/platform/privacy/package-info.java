/** Keeps personal data unreadable outside the app: sealed fields, keyed fingerprints, unguessable links. */
@NullMarked
@ApplicationModule(
        id = "privacy",
        allowedDependencies = {})
package vn.tinhnha.platform.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
