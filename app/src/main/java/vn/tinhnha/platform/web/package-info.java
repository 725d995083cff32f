/** The shell around every page: layout, texts, formats, assets, errors and the installable app. */
@NullMarked
@ApplicationModule(
        id = "web",
        allowedDependencies = {"kernel", "province"})
package vn.tinhnha.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
