package vn.tinhnha.integration.open311.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.tinhnha.participation.fieldreport.PublicFilter;
import vn.tinhnha.participation.fieldreport.PublicStage;

/**
 * What a client asks of {@code GET /requests}.
 *
 * @param ids report codes; where given, nothing else counts
 * @param services codes of categories; empty for all
 * @param stage absent for open and closed ones
 */
record RequestQuery(
        List<String> ids,
        List<String> services,
        @Nullable PublicStage stage,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Instant updatedFrom,
        @Nullable Instant updatedTo,
        int page,
        int pageSize) {

    /** The most that the standard lets an answer hold. */
    static final int MOST = 1000;

    private static final Duration LONGEST_SPAN = Duration.ofDays(90);
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    static RequestQuery read(Map<String, String> parameters, Instant now) {
        List<String> problems = new ArrayList<>();
        Instant from = Timestamps.read("start_date", parameters.get("start_date"), problems);
        Instant to = Timestamps.read("end_date", parameters.get("end_date"), problems);
        Instant updatedFrom = Timestamps.read("updated_after", parameters.get("updated_after"), problems);
        Instant updatedTo = Timestamps.read("updated_before", parameters.get("updated_before"), problems);
        boolean byUpdate = updatedFrom != null || updatedTo != null;
        if (from == null && !byUpdate) {
            from = (to == null ? now : to).minus(LONGEST_SPAN);
        }
        if (from != null && to == null && !byUpdate) {
            to = from.plus(LONGEST_SPAN).plusSeconds(1);
        }
        if (from != null
                && to != null
                && Duration.between(from, to.minusSeconds(1)).compareTo(LONGEST_SPAN) > 0) {
            problems.add("start_date and end_date may not span more than 90 days");
        }
        int pageSize =
                number("page_size", parameters.get("page_size"), parameters.containsKey("page") ? 50 : MOST, problems);
        int page = number("page", parameters.get("page"), 1, problems);
        if (problems.isEmpty() && (long) page * pageSize > MOST) {
            problems.add("page and page_size may not reach beyond the first 1000; narrow the dates instead");
        }
        PublicStage stage = stage(list(parameters.get("status")), problems);
        if (!problems.isEmpty()) {
            throw new RefusedException(HttpStatus.BAD_REQUEST, problems);
        }
        return new RequestQuery(
                list(parameters.get("service_request_id")),
                list(parameters.get("service_code")),
                stage,
                from,
                to,
                updatedFrom,
                updatedTo,
                page,
                pageSize);
    }

    PublicFilter filter(@Nullable String service) {
        return new PublicFilter("", service, null, stage, from, to, updatedFrom, updatedTo);
    }

    /** How many must be read to have the page. */
    int reach() {
        return page * pageSize;
    }

    private static List<String> list(@Nullable String value) {
        return value == null
                ? List.of()
                : Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .distinct()
                        .toList();
    }

    private static @Nullable PublicStage stage(List<String> status, List<String> problems) {
        Set<String> wanted = new TreeSet<>(status);
        if (!Set.of(OPEN, CLOSED).containsAll(wanted)) {
            problems.add("status must be open or closed");
        }
        if (wanted.size() != 1) {
            return null;
        }
        return wanted.contains(OPEN) ? PublicStage.IN_PROGRESS : PublicStage.ANSWERED;
    }

    private static int number(String name, @Nullable String value, int otherwise, List<String> problems) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            // Told below, like a number out of range.
        }
        problems.add(name + " must be a number from 1 to " + MOST);
        return otherwise;
    }
}
