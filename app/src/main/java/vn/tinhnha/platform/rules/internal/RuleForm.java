package vn.tinhnha.platform.rules.internal;

import org.springframework.util.MultiValueMap;

/**
 * A change of a rule as it is typed.
 *
 * @param value a number, or {@code true} and {@code false}
 * @param unit name of a {@link TimeUnitChoice}; empty where the kind has none
 * @param date from when it applies; empty for at once
 * @param time on that day
 * @param seen number of the latest version that the page showed
 */
public record RuleForm(String value, String unit, String date, String time, String reason, long seen) {

    static RuleForm of(MultiValueMap<String, String> sent, long seen) {
        return new RuleForm(
                field(sent, "value"),
                field(sent, "unit"),
                field(sent, "date"),
                field(sent, "time"),
                field(sent, "reason"),
                seen);
    }

    private static String field(MultiValueMap<String, String> sent, String name) {
        String typed = sent.getFirst(name);
        return typed == null ? "" : typed.strip();
    }
}
