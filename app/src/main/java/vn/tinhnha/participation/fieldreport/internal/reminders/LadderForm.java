package vn.tinhnha.participation.fieldreport.internal.reminders;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Kind;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Level;
import vn.tinhnha.platform.web.FieldProblem;
import vn.tinhnha.platform.web.Shell;

/**
 * The levels of a ladder as typed, one row each; an empty row is no level.
 *
 * @param problems message keys by field
 */
public record LadderForm(MultiValueMap<String, String> typed, Map<String, String> problems) {

    /** Rows of the form. */
    public static final int ROWS = 6;

    static LadderForm of(Ladder ladder) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        List<Level> levels = ladder.levels();
        IntStream.range(0, levels.size()).forEach(i -> {
            Level level = levels.get(i);
            String row = "-" + (i + 1);
            typed.set("kind" + row, level.kind().name());
            typed.set(
                    "amount" + row, String.valueOf(level.kind() == Kind.SHARE ? level.amount() : level.amount() / 60));
            typed.set("target" + row, level.target().name());
            typed.set(
                    "person" + row, level.person() == null ? "" : level.person().toString());
        });
        return new LadderForm(typed, Map.of());
    }

    LadderForm with(Map<String, String> found) {
        return new LadderForm(typed, found);
    }

    public String value(String field, int row) {
        String value = typed.getFirst(field + "-" + row);
        return value == null ? "" : value.strip();
    }

    public @Nullable String problem(Shell shell, String field, int row) {
        String key = problems.get(field + "-" + row);
        return key == null ? null : shell.t(key);
    }

    public List<FieldProblem> summary(Shell shell) {
        return problems.entrySet().stream()
                .map(problem -> new FieldProblem(problem.getKey(), shell.t(problem.getValue())))
                .toList();
    }
}
