package vn.tinhnha.participation.fieldreport.internal.reopening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.reopening.ReopeningRequest.Decision;

/** Whether a reporter can ask to have the present answer looked at again. */
sealed interface Standing {

    /** There is no answer to look at. */
    record Unanswered() implements Standing {}

    /** A request can be made until then; it is the first, or the second after a refusal. */
    record Open(int attempt, Instant until) implements Standing {}

    /** A request waits for its decision. */
    record Waiting(ReopeningRequest request) implements Standing {}

    /** Nothing can be asked any more: the time has passed, or the second request was refused. */
    record Closed(boolean refusedForGood) implements Standing {}

    /**
     * Where a report stands.
     *
     * @param answeredAt when the present answer was published; absent when there is none
     * @param requests about the present answer, in their order
     * @param window how long one can ask, by the moment it began
     */
    static Standing of(
            @Nullable Instant answeredAt,
            List<ReopeningRequest> requests,
            Function<Instant, Duration> window,
            Instant now) {
        if (answeredAt == null) {
            return new Unanswered();
        }
        if (requests.isEmpty()) {
            return open(1, answeredAt, window, now);
        }
        ReopeningRequest last = requests.getLast();
        Instant decided = last.decidedAt();
        if (decided == null) {
            return new Waiting(last);
        }
        return last.decision() == Decision.REFUSED && !last.isFinal()
                ? open(2, decided, window, now)
                : new Closed(last.decision() == Decision.REFUSED);
    }

    private static Standing open(int attempt, Instant since, Function<Instant, Duration> window, Instant now) {
        Instant until = since.plus(window.apply(since));
        return now.isBefore(until) ? new Open(attempt, until) : new Closed(false);
    }
}
