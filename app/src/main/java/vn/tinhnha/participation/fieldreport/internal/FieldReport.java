package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.*;

/**
 * A field report and the rules of its way. A value: an action gives a new one, or says why it cannot be done.
 *
 * @param version counts changes; a form that was opened on an older one is stale
 * @param urgent to be dispatched at once (Quyết định 482, Điều 7.3)
 * @param complex several agencies must be asked first (Điều 7.3)
 * @param confidential the reporter's wish or the center's decision (Điều 6.4): never public
 * @param lead agency that leads the handling; absent before the first dispatch
 * @param result the agency's answer in words; absent before there is one
 */
public record FieldReport(
        FieldReportId id,
        String code,
        int version,
        FieldReportStatus status,
        String category,
        String ward,
        @Nullable GeoPoint location,
        String address,
        String description,
        boolean confidential,
        boolean urgent,
        boolean complex,
        Instant receivedAt,
        @Nullable Instant verifiedAt,
        @Nullable String lead,
        List<String> cooperating,
        @Nullable String result,
        Deadlines deadlines) {

    public FieldReport {
        cooperating = List.copyOf(cooperating);
    }

    /** What came of an action. */
    sealed interface Step {

        /** It was done. */
        record Taken(FieldReport report) implements Step {}

        /** The report stands where this cannot be done. */
        record NotNow(FieldReportStatus status) implements Step {}

        /** The time is wrong, or something that was typed: a message key, and the field it belongs to. */
        record Refused(String field, String reason) implements Step {}
    }

    /** Applies an action of an authorized official. */
    Step apply(FieldReportAction action, Instant now, LegalClock clock) {
        if (!possible().contains(action.getClass())) {
            return new Step.NotNow(status);
        }
        String untimely = ClockMoves.untimely(this, action.getClass(), now);
        if (untimely != null) {
            return new Step.Refused("text", untimely);
        }
        if (action instanceof ClockAction move) {
            return ClockMoves.apply(this, move, now, clock);
        }
        return new Step.Taken(
                switch (action) {
                    case Verify _ -> edit().verifiedAt(now).build();
                    case AddNote _ -> edit().build();
                    case KeepConfidential _ -> edit().confidential(true).build();
                    case LiftConfidentiality _ -> edit().confidential(false).build();
                    case Correct(String newCategory, String newWard, boolean nowUrgent, boolean nowComplex) ->
                        edit().category(newCategory)
                                .ward(newWard)
                                .urgent(nowUrgent)
                                .complex(nowComplex)
                                .deadlines(corrected(nowUrgent, nowComplex, clock))
                                .build();
                    case Dispatch(String agency, List<String> helpers, String _) ->
                        edit().status(FieldReportStatus.DISPATCHED)
                                .lead(agency)
                                .cooperating(helpers)
                                .deadlines(clock.dispatched(deadlines, now, agency, category))
                                .build();
                    case Reject _, CallOff _ ->
                        edit().status(FieldReportStatus.REJECTED)
                                .deadlines(ClockMoves.resumed(this, now, clock))
                                .build();
                    case Redirect(String agency, List<String> helpers, String _) ->
                        edit().status(FieldReportStatus.DISPATCHED)
                                .lead(agency)
                                .cooperating(helpers)
                                .deadlines(clock.dispatched(deadlines, now, agency, category))
                                .build();
                    case ReplaceAgency(String former, String successor, String _) ->
                        edit().succeeded(former, successor).build();
                    case Accept _, SendBack _, RequestRevision _ ->
                        edit().status(FieldReportStatus.IN_PROGRESS).build();
                    case ReturnToCenter _ ->
                        edit().status(FieldReportStatus.RETURNED)
                                .deadlines(clock.received(now, urgent, complex))
                                .build();
                    case ProposeResult(String text, var _) ->
                        edit().status(FieldReportStatus.AWAITING_APPROVAL)
                                .result(text)
                                .deadlines(ClockMoves.resumed(this, now, clock))
                                .build();
                    case ApproveResult _ ->
                        edit().status(FieldReportStatus.AWAITING_PUBLICATION)
                                .deadlines(clock.approved(deadlines, now))
                                .build();
                    case Publish _ -> edit().status(FieldReportStatus.PUBLISHED).build();
                    case Merge _ ->
                        edit().status(FieldReportStatus.MERGED)
                                .deadlines(ClockMoves.resumed(this, now, clock))
                                .build();
                    case TakeIn _, LetGo _, Divide _ -> edit().build();
                    case Reopen _ ->
                        edit().status(FieldReportStatus.DISPATCHED)
                                .unanswered()
                                .deadlines(clock.dispatched(
                                        deadlines,
                                        now,
                                        Objects.requireNonNull(lead, "an answered report has its agency"),
                                        category))
                                .build();
                    case Split _ ->
                        edit().status(FieldReportStatus.RECEIVED)
                                .undispatched()
                                .deadlines(clock.received(now, urgent, complex))
                                .build();
                    case ClockAction _ -> throw new IllegalStateException("taken above");
                });
    }

    /** Whether its category and ward are known; only then can it be dispatched (Điều 7.1). */
    public boolean isClassified() {
        return !category.equals(Unclassified.CODE) && !ward.equals(Unclassified.CODE);
    }

    /** The kinds of action that the report's status allows, to anybody. */
    List<Class<? extends FieldReportAction>> possible() {
        return Stream.concat(steps().stream(), ClockMoves.possible(this).stream())
                .filter(action -> isClassified() || action != Dispatch.class)
                .map(action -> confidential && action == KeepConfidential.class ? LiftConfidentiality.class : action)
                .toList();
    }

    private List<Class<? extends FieldReportAction>> steps() {
        return switch (status) {
            case RECEIVED, RETURNED ->
                List.of(
                        Verify.class,
                        Correct.class,
                        Dispatch.class,
                        Reject.class,
                        KeepConfidential.class,
                        AddNote.class,
                        ReplaceAgency.class,
                        Merge.class,
                        TakeIn.class,
                        LetGo.class);
            case DISPATCHED ->
                List.of(
                        Accept.class,
                        ReturnToCenter.class,
                        Redirect.class,
                        KeepConfidential.class,
                        AddNote.class,
                        ReplaceAgency.class,
                        Merge.class,
                        Divide.class,
                        CallOff.class,
                        TakeIn.class,
                        LetGo.class);
            case IN_PROGRESS ->
                List.of(
                        ProposeResult.class,
                        ReturnToCenter.class,
                        Redirect.class,
                        KeepConfidential.class,
                        AddNote.class,
                        ReplaceAgency.class,
                        Merge.class,
                        Divide.class,
                        CallOff.class,
                        TakeIn.class,
                        LetGo.class);
            case AWAITING_APPROVAL ->
                List.of(
                        ApproveResult.class,
                        SendBack.class,
                        Redirect.class,
                        KeepConfidential.class,
                        AddNote.class,
                        ReplaceAgency.class,
                        CallOff.class,
                        TakeIn.class,
                        LetGo.class);
            case AWAITING_PUBLICATION ->
                List.of(
                        Publish.class,
                        RequestRevision.class,
                        KeepConfidential.class,
                        AddNote.class,
                        ReplaceAgency.class,
                        CallOff.class,
                        TakeIn.class,
                        LetGo.class);
            case PUBLISHED -> List.of(Reopen.class, KeepConfidential.class, TakeIn.class, LetGo.class);
            case REJECTED -> List.of(LetGo.class);
            case MERGED -> List.of(Split.class, LetGo.class);
        };
    }

    /** The deadline that runs now; absent when nothing more is to be done. */
    public @Nullable Instant due() {
        return switch (status) {
            case RECEIVED, RETURNED -> deadlines.dispatchDue();
            case DISPATCHED, IN_PROGRESS, AWAITING_APPROVAL -> deadlines.handleDue();
            case AWAITING_PUBLICATION -> deadlines.publishBy();
            case PUBLISHED, REJECTED, MERGED -> null;
        };
    }

    /** What the running deadline was computed from. */
    public Term term() {
        return deadlines.clock().running(status, receivedAt);
    }

    /** Whose turn it is: the agency's code; absent when it is the operations center's, or nobody's. */
    public @Nullable String turn() {
        return switch (status) {
            case DISPATCHED, IN_PROGRESS, AWAITING_APPROVAL -> lead;
            case RECEIVED, RETURNED, AWAITING_PUBLICATION, PUBLISHED, REJECTED, MERGED -> null;
        };
    }

    /** Whether an action that the status allows comes in time, for those that have a time. */
    public boolean isTimely(Class<? extends FieldReportAction> action, Instant now) {
        return ClockMoves.untimely(this, action, now) == null;
    }

    /** A returned or split report keeps the clock that started when it came back. */
    private Deadlines corrected(boolean nowUrgent, boolean nowComplex, LegalClock clock) {
        return term().began().equals(receivedAt) ? ClockMoves.corrected(this, nowUrgent, nowComplex, clock) : deadlines;
    }

    private FieldReportEdit edit() {
        return new FieldReportEdit(this);
    }
}
