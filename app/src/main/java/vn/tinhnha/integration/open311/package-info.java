/** Open311 GeoReport v2: the worldwide interface by which other systems file and follow field reports. */
@NullMarked
@ApplicationModule(
        id = "open311",
        allowedDependencies = {"kernel", "province", "fieldreport", "limits"})
package vn.tinhnha.integration.open311;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
