package vn.tinhnha.platform.province.internal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours;

/** Reads the office hours of the seven weekdays. */
final class OfficeHoursReader {

    private static final Pattern SPAN = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-3]):([0-5]\\d)");

    private OfficeHoursReader() {}

    static OfficeHours read(YamlMap yaml) {
        Map<Integer, List<OfficeHours.Span>> weekdays = new TreeMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            weekdays.put(day.getValue(), spans(yaml, day.name().toLowerCase(Locale.ROOT)));
        }
        yaml.refuseOthers();
        return new OfficeHours(Map.copyOf(weekdays));
    }

    private static List<OfficeHours.Span> spans(YamlMap yaml, String day) {
        List<OfficeHours.Span> spans = new ArrayList<>();
        for (YamlMap.Item item : yaml.items(day)) {
            OfficeHours.Span span = span(item.text());
            if (span == null) {
                yaml.problem(item, "\"%s\" is not a span of hours such as 07:30-11:30".formatted(item.text()));
            } else if (!spans.isEmpty() && span.start().isBefore(spans.getLast().end())) {
                yaml.problem(
                        item,
                        "the office hours of %s overlap or are out of order: %s begins before %s"
                                .formatted(day, item.text(), spans.getLast().end()));
            } else {
                spans.add(span);
            }
        }
        return List.copyOf(spans);
    }

    private static OfficeHours.@Nullable Span span(String text) {
        Matcher matcher = SPAN.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        LocalTime start = LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        LocalTime end = LocalTime.of(Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(4)));
        return start.isBefore(end) ? new OfficeHours.Span(start, end) : null;
    }
}
