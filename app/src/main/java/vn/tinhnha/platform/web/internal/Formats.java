package vn.tinhnha.platform.web.internal;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Dates, distances in time and numbers as people of a language write them. */
record Formats(MessageSource messages, Locale locale, ZoneId zone) {

    private static final DateTimeFormatter TIME_VI = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DATE_VI = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME_EN = DateTimeFormatter.ofPattern("HH:mm, d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DATE_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    String time(Instant instant) {
        return (english() ? TIME_EN : TIME_VI).format(instant.atZone(zone));
    }

    String date(Instant instant) {
        return date(instant.atZone(zone).toLocalDate());
    }

    String date(LocalDate date) {
        return (english() ? DATE_EN : DATE_VI).format(date);
    }

    /** "2 giờ trước", "còn 3 ngày"; within a minute "vừa xong". */
    String distance(Instant now, Instant then) {
        Duration distance = Duration.between(then, now);
        String direction = distance.isNegative() ? "in" : "ago";
        Duration length = distance.abs();
        if (length.toMinutes() < 1) {
            return text("web.time.now");
        }
        if (length.toHours() < 1) {
            return text("web.time.minutes." + direction, length.toMinutes());
        }
        if (length.toDays() < 1) {
            return text("web.time.hours." + direction, length.toHours());
        }
        return text("web.time.days." + direction, length.toDays());
    }

    String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    private boolean english() {
        return "en".equals(locale.getLanguage());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
