package vn.tinhnha.platform.worktime.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.tinhnha.platform.web.FieldProblem;
import vn.tinhnha.platform.web.Shell;

/**
 * What was typed into the form of a part, and what is wrong with it.
 *
 * @param edition of the part that the form was made on
 * @param problems message keys by field
 */
public record CalendarForm(MultiValueMap<String, String> typed, int edition, Map<String, String> problems) {

    static CalendarForm empty(int edition) {
        return new CalendarForm(new LinkedMultiValueMap<>(), edition, Map.of());
    }

    CalendarForm with(Map<String, String> found) {
        return new CalendarForm(typed, edition, found);
    }

    /** The same on the edition that holds now, to be sent again. */
    CalendarForm on(int latest) {
        return new CalendarForm(typed, latest, problems);
    }

    public String value(String field) {
        return value(field, "");
    }

    /** What was typed, or what stands there at first. */
    public String value(String field, String first) {
        String value = typed.getFirst(field);
        return value == null ? first : value.strip();
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    List<String> values(String field) {
        return Objects.requireNonNullElse(typed.get(field), List.of());
    }

    public @Nullable String problem(Shell shell, String field) {
        String key = problems.get(field);
        return key == null ? null : shell.t(key);
    }

    public List<FieldProblem> summary(Shell shell) {
        Map<String, String> found = new LinkedHashMap<>(problems);
        return found.entrySet().stream()
                .map(problem -> new FieldProblem(problem.getKey(), shell.t(problem.getValue())))
                .toList();
    }
}
