/** Work that is done again and again, by one node at a time. */
@NullMarked
@ApplicationModule(
        id = "jobs",
        allowedDependencies = {"administration", "audit", "identity", "kernel", "web"})
package vn.tinhnha.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
