/** Live pages: tells the open pages of every node that something changed, so that they ask again. */
@NullMarked
@ApplicationModule(
        id = "live",
        allowedDependencies = {})
package vn.tinhnha.platform.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
