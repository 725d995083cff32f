package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;

/**
 * The parts of a case, or the case of a part.
 *
 * @param path of the report at the desk
 * @param parent the case of a part; absent on a case
 * @param mainAgency name of the agency that answers for the whole
 * @param mayDivide whether the official can give parts out
 * @param callOff the report as a part that the supervisor can call off; absent otherwise
 */
public record PartsPart(
        String path,
        @Nullable FieldReport parent,
        String mainAgency,
        List<Line> lines,
        boolean mayDivide,
        @Nullable FieldReport callOff) {

    /**
     * A part.
     *
     * @param link its page at this desk; empty where the official may not open it
     */
    public record Line(FieldReport report, String agency, String link) {}
}
