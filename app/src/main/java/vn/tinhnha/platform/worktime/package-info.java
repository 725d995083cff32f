/** Calendars: office hours, shifts, holidays and closures of the province and its organizations. */
@NullMarked
@ApplicationModule(
        id = "worktime",
        allowedDependencies = {"administration", "audit", "identity", "kernel", "province", "web"})
package vn.tinhnha.platform.worktime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
