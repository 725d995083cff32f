/**
 * Field reports (phản ánh hiện trường): from a citizen's phone through the operations center and an agency to a
 * published answer. Quyết định 482/QĐ-UBND (Hậu Giang, 2022).
 */
@NullMarked
@ApplicationModule(
        id = "fieldreport",
        allowedDependencies = {
            "kernel",
            "province",
            "worktime",
            "rules",
            "jobs",
            "notify",
            "privacy",
            "identity",
            "limits",
            "files",
            "web",
            "live",
            "notify",
            "audit",
            "administration"
        })
package vn.tinhnha.participation.fieldreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
