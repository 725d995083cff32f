package vn.tinhnha.platform.rules.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.rules.Rule;

/** Reads what an administrator typed. */
@Component
class RuleReader {

    private static final int LONGEST_REASON = 1000;

    private final MessageSource messages;
    private final RuleWords words;
    private final Province province;

    RuleReader(MessageSource messages, RuleWords words, Province province) {
        this.messages = messages;
        this.words = words;
        this.province = province;
    }

    /**
     * What was typed.
     *
     * @param change absent when there are problems
     * @param problems text by field
     */
    record Reading(@Nullable RuleChange change, Map<String, String> problems) {}

    Reading read(Rule<?> rule, RuleForm form, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        Object value = value(rule.kind(), form, locale, problems);
        Instant from = from(form, locale, problems);
        if (form.reason().isEmpty()) {
            problems.put("reason", text("rules.problem.reason", locale));
        } else if (form.reason().length() > LONGEST_REASON) {
            problems.put("reason", text("rules.problem.reason-long", locale, LONGEST_REASON));
        }
        return value == null || !problems.isEmpty()
                ? new Reading(null, problems)
                : new Reading(new RuleChange(value, from, form.reason()), problems);
    }

    private @Nullable Object value(Rule.Kind kind, RuleForm form, Locale locale, Map<String, String> problems) {
        if (kind == Rule.Kind.SWITCH) {
            if (form.value().equals("true") || form.value().equals("false")) {
                return Boolean.valueOf(form.value());
            }
            problems.put("value", text("rules.problem.choose", locale));
            return null;
        }
        Optional<Long> number = number(kind, form);
        if (number.isEmpty()) {
            problems.put("value", text("rules.problem.number", locale));
            return null;
        }
        Bounds bounds = Bounds.of(kind);
        if (!bounds.hold(number.get())) {
            problems.put(
                    "value",
                    text(
                            "rules.problem.bounds",
                            locale,
                            words.bound(kind, bounds.least(), locale),
                            words.bound(kind, bounds.most(), locale)));
            return null;
        }
        return kind.type() == Duration.class
                ? Duration.ofMinutes(number.get())
                : Integer.valueOf(Math.toIntExact(number.get()));
    }

    /** In minutes for times. */
    private static Optional<Long> number(Rule.Kind kind, RuleForm form) {
        try {
            long count = Long.parseLong(form.value());
            if (TimeUnitChoice.of(kind).isEmpty()) {
                return Optional.of(count);
            }
            return TimeUnitChoice.parse(form.unit())
                    .filter(TimeUnitChoice.of(kind)::contains)
                    .map(unit -> unit.minutes(count));
        } catch (NumberFormatException | ArithmeticException noNumber) {
            return Optional.empty();
        }
    }

    /** In the province's zone; a day without a time means its first minute. */
    private @Nullable Instant from(RuleForm form, Locale locale, Map<String, String> problems) {
        if (form.date().isEmpty() && form.time().isEmpty()) {
            return null;
        }
        try {
            LocalTime time = form.time().isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(form.time());
            return LocalDate.parse(form.date())
                    .atTime(time)
                    .atZone(province.profile().zone())
                    .toInstant();
        } catch (DateTimeException unreadable) {
            problems.put("date", text("rules.problem.date", locale));
            return null;
        }
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
