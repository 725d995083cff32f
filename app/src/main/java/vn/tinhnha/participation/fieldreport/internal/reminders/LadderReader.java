package vn.tinhnha.participation.fieldreport.internal.reminders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Kind;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Level;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Target;
import vn.tinhnha.platform.identity.People;

/** Reads the form of a ladder. */
@Component
class LadderReader {

    /** In working hours: more than a year of them is a mistake. */
    private static final int LONGEST_PAST_DUE = 2000;

    private final People people;

    LadderReader(People people) {
        this.people = people;
    }

    /** Levels in the order of the rows, or problems by field. */
    record Reading(List<Level> levels, Map<String, String> problems) {}

    Reading read(LadderForm form) {
        List<Level> levels = new ArrayList<>();
        Map<String, String> problems = new LinkedHashMap<>();
        for (int row = 1; row <= LadderForm.ROWS; row++) {
            if (!form.value("amount", row).isEmpty()) {
                level(form, row, problems).ifPresent(levels::add);
            }
        }
        if (levels.isEmpty() && problems.isEmpty()) {
            problems.put("amount-1", "fieldreport.ladder.problem.empty");
        }
        return new Reading(levels, problems);
    }

    private Optional<Level> level(LadderForm form, int row, Map<String, String> problems) {
        Kind kind = named(Kind.values(), form.value("kind", row), Kind.SHARE);
        Target target = named(Target.values(), form.value("target", row), Target.HANDLER);
        String typed = form.value("amount", row);
        int most = kind == Kind.SHARE ? 100 : LONGEST_PAST_DUE;
        int amount = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
        if (amount < 1 || amount > most) {
            problems.put("amount-" + row, "fieldreport.ladder.problem." + kind);
            return Optional.empty();
        }
        UUID person = target == Target.PERSON ? person(form.value("person", row)) : null;
        if (target == Target.PERSON && person == null) {
            problems.put("person-" + row, "fieldreport.ladder.problem.person");
            return Optional.empty();
        }
        return Optional.of(new Level(kind, kind == Kind.SHARE ? amount : amount * 60, target, person));
    }

    private @Nullable UUID person(String text) {
        if (!text.matches("[0-9a-f-]{36}")) {
            return null;
        }
        UUID id = UUID.fromString(text);
        return people.find(id).isPresent() ? id : null;
    }

    private static <E extends Enum<E>> E named(E[] values, String name, E first) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(first);
    }
}
