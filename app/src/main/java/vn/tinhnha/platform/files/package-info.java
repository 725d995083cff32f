/** Uploads: what a file really is, what it may be, a clean copy of it on disk, and how it is served. */
@NullMarked
@ApplicationModule(
        id = "files",
        allowedDependencies = {"kernel", "privacy", "province"})
package vn.tinhnha.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
