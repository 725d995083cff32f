package vn.tinhnha.platform.rules.internal;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.rules.Rule;

/** The values of rules as people say them: {@code 2 giờ làm việc}. */
@Component
class RuleWords {

    private static final Duration SPOKEN_IN_HOURS = Duration.ofDays(3);

    private final MessageSource messages;

    RuleWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(Rule.Kind kind, Object value, Locale locale) {
        return switch (kind) {
            case WORKING_TIME -> text("rules.value.working", locale, hoursAndMinutes((Duration) value, locale));
            case CLOCK_TIME -> clockTime((Duration) value, locale);
            case WORKING_DAYS -> text("rules.value.working-days", locale, value);
            case COUNT -> text("rules.value.count", locale, value);
            case PERCENT -> text("rules.value.percent", locale, value);
            case METERS -> text("rules.value.meters", locale, value);
            case SWITCH -> text(Boolean.TRUE.equals(value) ? "rules.value.on" : "rules.value.off", locale);
        };
    }

    /** A bound of the kind, for the message that somebody went beyond it. */
    String bound(Rule.Kind kind, long value, Locale locale) {
        return of(kind, kind.type() == Duration.class ? Duration.ofMinutes(value) : Math.toIntExact(value), locale);
    }

    /** The regulation says 72 giờ, and nobody says 120 giờ. */
    private String clockTime(Duration time, Locale locale) {
        return time.compareTo(SPOKEN_IN_HOURS) > 0 && time.toHoursPart() == 0 && time.toMinutesPart() == 0
                ? text("rules.value.days", locale, time.toDays())
                : hoursAndMinutes(time, locale);
    }

    private String hoursAndMinutes(Duration time, Locale locale) {
        if (time.toHours() == 0) {
            return text("rules.value.minutes", locale, time.toMinutes());
        }
        return time.toMinutesPart() == 0
                ? text("rules.value.hours", locale, time.toHours())
                : text("rules.value.hours-minutes", locale, time.toHours(), time.toMinutesPart());
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
