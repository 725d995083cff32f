package vn.tinhnha.platform.worktime.internal;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours.Span;

/** Office hours as people write them, one text per weekday: {@code 07:00-11:00, 13:00-17:00}. */
final class WeekText {

    static final int WEEKDAYS = 7;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter PADDED = DateTimeFormatter.ofPattern("HH:mm");

    private WeekText() {}

    /** One text per weekday, Monday first. */
    static List<String> write(OfficeHours hours) {
        return IntStream.rangeClosed(1, WEEKDAYS)
                .mapToObj(weekday -> hours.weekdays().getOrDefault(weekday, List.of()).stream()
                        .map(WeekText::write)
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    /** What {@link #write(OfficeHours)} wrote. */
    static OfficeHours read(List<String> week) {
        Map<Integer, List<Span>> weekdays = new HashMap<>();
        for (int i = 0; i < week.size(); i++) {
            List<Span> spans = parse(week.get(i)).orElseThrow();
            if (!spans.isEmpty()) {
                weekdays.put(i + 1, spans);
            }
        }
        return new OfficeHours(weekdays);
    }

    /** The spans of a day in order; empty when the text says something else, or spans overlap. */
    static Optional<List<Span>> parse(String text) {
        List<Span> spans = new ArrayList<>();
        for (String part : text.isBlank() ? new String[0] : text.split("[,;]")) {
            String[] ends = part.strip().split("\\s*[-–]\\s*");
            if (ends.length != 2) {
                return Optional.empty();
            }
            Optional<LocalTime> start = time(ends[0]);
            Optional<LocalTime> end = time(ends[1]);
            if (start.isEmpty() || end.isEmpty() || !start.get().isBefore(end.get())) {
                return Optional.empty();
            }
            spans.add(new Span(start.get(), end.get()));
        }
        spans.sort(Comparator.comparing(Span::start));
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start().isBefore(spans.get(i - 1).end())) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(spans));
    }

    static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip(), CLOCK));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static String write(Span span) {
        return PADDED.format(span.start()) + "-" + PADDED.format(span.end());
    }
}
