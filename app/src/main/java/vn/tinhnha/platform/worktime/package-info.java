/** Office hours, holidays and the legal deadlines that run on them. */
@NullMarked
@ApplicationModule(
        id = "worktime",
        allowedDependencies = {"province"})
package vn.tinhnha.platform.worktime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
