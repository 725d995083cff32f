package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.web.Option;

/**
 * Who works on a report.
 *
 * @param path address of the report on the official's desk
 * @param current assignments that hold, by agency
 * @param earlier assignments that ended, newest first
 * @param agency the agency in which the official may assign; absent when in none
 * @param members its people
 * @param assignee who works on it there now; empty for nobody
 */
public record AssignmentPart(
        String path,
        List<Line> current,
        List<Line> earlier,
        @Nullable String agency,
        List<Option> members,
        String assignee) {

    /** An assignment with the name of the agency. */
    public record Line(Assignment assignment, String agency) {}
}
