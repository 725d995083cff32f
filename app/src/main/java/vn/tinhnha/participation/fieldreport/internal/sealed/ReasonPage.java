package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.web.FieldProblem;
import vn.tinhnha.platform.web.Shell;

/**
 * A form that asks why, shown again with what was typed because something about it must be corrected.
 *
 * @param title message key, also of the button
 * @param back where the form came from
 * @param action where it is sent to
 * @param asksPurpose whether one of the ready-made purposes has to be chosen
 * @param problems message keys by field
 */
public record ReasonPage(
        String title,
        String back,
        String action,
        boolean asksPurpose,
        OpeningRequest typed,
        Map<String, String> problems) {

    public List<FieldProblem> summary(Shell shell) {
        List<FieldProblem> summary = new ArrayList<>();
        problems.forEach((field, key) -> summary.add(new FieldProblem(field, shell.t(key))));
        return summary;
    }

    /** The same form with problems. */
    public ReasonPage with(Map<String, String> found) {
        return new ReasonPage(title, back, action, asksPurpose, typed, found);
    }

    /** What is wrong with a field in the visitor's language; null when nothing is. */
    public @Nullable String problem(Shell shell, String field) {
        String key = problems.get(field);
        return key == null ? null : shell.t(key);
    }
}
