package vn.tinhnha.participation.fieldreport.internal.lookalikes;

import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;

/**
 * What look-alikes are looked for.
 *
 * @param self the report itself, which is not its own look-alike; absent before it is sent
 * @param location absent when the place was described in words only
 * @param ward code of the ward; empty when nobody knows it yet
 * @param category code; empty when none was chosen
 * @param words address and description
 */
public record Likeness(
        @Nullable FieldReportId self, @Nullable GeoPoint location, String ward, String category, String words) {

    public static Likeness of(FieldReport report) {
        return new Likeness(
                report.id(),
                report.location(),
                report.ward(),
                report.category(),
                report.address() + " " + report.description());
    }
}
