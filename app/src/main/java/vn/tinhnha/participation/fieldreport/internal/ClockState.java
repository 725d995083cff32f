package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.Term.Basis;

/**
 * How the clock of a report stands, beside its deadlines.
 *
 * @param dispatch what the center's deadline was computed from; absent in reports from before this was kept
 * @param handling the same for the agency's deadline
 * @param publication the same for the deadline to publish
 * @param stop absent while the clock runs
 * @param request what the agency asked of the center that has not been answered
 * @param originalHandleBy the agency's deadline before its first extension
 */
public record ClockState(
        @Nullable Term dispatch,
        @Nullable Term handling,
        @Nullable Term publication,
        @Nullable Stop stop,
        @Nullable Request request,
        @Nullable Instant originalHandleBy) {

    static final ClockState UNKNOWN = new ClockState(null, null, null, null, null, null);

    /**
     * Why the clock stands still, which only two reasons allow (Điều 7.1, 8.3).
     *
     * @param since when it stopped
     * @param lapses when it runs again by itself
     * @param due the deadline if it stands still until then
     */
    public record Stop(Reason reason, Instant since, Instant lapses, Instant due) {

        public enum Reason {
            /** Something must be heard from the reporter first. */
            AWAITING_REPORTER,
            /** Confirmed by the center. */
            FORCE_MAJEURE
        }
    }

    /**
     * What an agency asked for.
     *
     * @param until the deadline it asked for, with {@link Kind#EXTENSION}
     */
    public record Request(Kind kind, Instant at, @Nullable Instant until) {

        public enum Kind {
            RETURN,
            FORCE_MAJEURE,
            EXTENSION
        }
    }

    /** What the deadline of a status was computed from; the regulation's own numbers where that was not kept. */
    public Term running(FieldReportStatus status, Instant receivedAt) {
        return switch (status) {
            case RECEIVED, RETURNED, REJECTED, MERGED ->
                dispatch == null ? new Term(Basis.DISPATCH, receivedAt, 120) : dispatch;
            case DISPATCHED, IN_PROGRESS, AWAITING_APPROVAL ->
                handling == null ? new Term(Basis.HANDLING, receivedAt, 6) : handling;
            case AWAITING_PUBLICATION, PUBLISHED ->
                publication == null ? new Term(Basis.PUBLICATION, receivedAt, 120) : publication;
        };
    }

    static ClockState received(Term dispatch) {
        return new ClockState(dispatch, null, null, null, null, null);
    }

    /** The agency begins; whatever was stopped or asked before is over. */
    ClockState dispatched(Term begun) {
        return new ClockState(dispatch, begun, null, null, null, null);
    }

    /** The leader approved; whatever was stopped or asked before is over. */
    ClockState approved(Term begun) {
        return new ClockState(dispatch, handling, begun, null, null, originalHandleBy);
    }

    ClockState with(@Nullable Stop newStop) {
        return new ClockState(dispatch, handling, publication, newStop, request, originalHandleBy);
    }

    ClockState asking(@Nullable Request newRequest) {
        return new ClockState(dispatch, handling, publication, stop, newRequest, originalHandleBy);
    }

    /** The answer to an extension; the first deadline stays known. */
    ClockState extended(@Nullable Instant before) {
        return new ClockState(
                dispatch, handling, publication, stop, null, originalHandleBy == null ? before : originalHandleBy);
    }
}
