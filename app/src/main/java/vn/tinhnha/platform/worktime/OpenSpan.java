package vn.tinhnha.platform.worktime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tinhnha.platform.worktime.Timetable.Closure;

/** Open time from {@code start} (inclusive) to {@code end} (exclusive). */
record OpenSpan(Instant start, Instant end) {

    boolean contains(Instant at) {
        return !at.isBefore(start) && at.isBefore(end);
    }

    /** What of it lies between two instants. */
    Optional<OpenSpan> within(Instant from, Instant until) {
        Instant first = start.isBefore(from) ? from : start;
        Instant last = end.isAfter(until) ? until : end;
        return first.isBefore(last) ? Optional.of(new OpenSpan(first, last)) : Optional.empty();
    }

    /** The same time in order, each instant once. */
    static List<OpenSpan> merge(List<OpenSpan> spans) {
        List<OpenSpan> merged = new ArrayList<>();
        for (OpenSpan span :
                spans.stream().sorted(Comparator.comparing(OpenSpan::start)).toList()) {
            if (merged.isEmpty() || merged.getLast().end.isBefore(span.start)) {
                merged.add(span);
            } else if (merged.getLast().end.isBefore(span.end)) {
                merged.set(merged.size() - 1, new OpenSpan(merged.getLast().start, span.end));
            }
        }
        return merged;
    }

    /** What is left of spans while some closures hold. */
    static List<OpenSpan> without(List<OpenSpan> spans, List<Closure> closures) {
        List<OpenSpan> left = spans;
        for (Closure closure : closures) {
            List<OpenSpan> rest = new ArrayList<>();
            for (OpenSpan span : left) {
                span.within(Instant.MIN, closure.from()).ifPresent(rest::add);
                span.within(closure.until(), Instant.MAX).ifPresent(rest::add);
            }
            left = rest;
        }
        return left;
    }
}
