package vn.tinhnha.participation.fieldreport.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.files.FileId;

/** What an official can do to a field report; one record per form of the staff pages. */
public sealed interface FieldReportAction {

    /** The text that goes into the history: a reason, an instruction, a note, a result; may be empty. */
    default String text() {
        return "";
    }

    /** The agency that the action brings the report to; absent when it stays where it is. */
    default @Nullable String agency() {
        return null;
    }

    /** Stable code of the action in the history, e.g. {@code RETURN_TO_CENTER}. */
    default String code() {
        return getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    /** The center checked the report with its sender (Điều 7.1). */
    record Verify(String text) implements FieldReportAction {}

    /** The center corrects what the reporter chose (Điều 7.1). */
    record Correct(String category, String ward, boolean urgent, boolean complex) implements FieldReportAction {}

    /** The center sends it to the agency that leads the handling, and to those that help (Điều 8.1 a). */
    record Dispatch(String lead, List<String> cooperating, String text) implements FieldReportAction {
        public Dispatch {
            cooperating = helpersOf(lead, cooperating);
        }

        @Override
        public String agency() {
            return lead;
        }
    }

    /** The center gives a report that is being handled to another agency, as if it dispatched it anew (Điều 7.1). */
    record Redirect(String lead, List<String> cooperating, String text) implements FieldReportAction {

        public Redirect {
            cooperating = helpersOf(lead, cooperating);
        }

        @Override
        public String agency() {
            return lead;
        }
    }

    /** Another agency carries on the work of one that was merged or dissolved; the clocks go on. */
    record ReplaceAgency(String former, String successor, String text) implements FieldReportAction {

        @Override
        public String agency() {
            return successor;
        }
    }

    /**
     * The center refuses it with a reason (Điều 7.1).
     *
     * @param explanation what the officer wrote beside a ready-made text
     */
    record Reject(String text, RefusalGround ground, String explanation) implements FieldReportAction {

        public Reject(String text) {
            this(text, RefusalGround.OTHER, text);
        }
    }

    /** The center keeps it out of the public pages because of its content (Điều 6.4). */
    record KeepConfidential(String text) implements FieldReportAction {}

    /**
     * The case becomes public after all (Điều 6.4).
     *
     * @param consented whether the reporter agreed; otherwise it is the supervisor's decision
     * @param text how and when the reporter agreed, or why the supervisor decides so
     */
    record LiftConfidentiality(boolean consented, String text) implements FieldReportAction {}

    /** The agency takes it on (Điều 8.1 b). */
    record Accept() implements FieldReportAction {}

    /** The agency has no authority and sends it back with cause and proposal (Điều 8.1 b). */
    record ReturnToCenter(String text) implements FieldReportAction {}

    /** A work note for colleagues. */
    record AddNote(String text) implements FieldReportAction {}

    /** The handler has a result: text, pictures, documents (Điều 8.1 b). */
    record ProposeResult(String text, List<FileId> files) implements FieldReportAction {
        public ProposeResult {
            files = List.copyOf(files);
        }
    }

    /** The agency's leader approves the result, with a remark where there is one (Điều 8.1 b). */
    record ApproveResult(String text) implements FieldReportAction {}

    /** The agency's leader wants the handler to do more. */
    record SendBack(String text) implements FieldReportAction {}

    /**
     * The center wants the agency to correct the result (Điều 8.1 b).
     *
     * @param missing names of the elements of the result form (Phụ lục II) that it does not meet
     */
    record RequestRevision(String text, List<String> missing) implements FieldReportAction {

        public RequestRevision {
            missing = List.copyOf(missing);
        }
    }

    /**
     * The center found that it tells of the same as another report, and lets it go on with that one.
     *
     * @param into code of the other report
     */
    record Merge(String into, String text) implements FieldReportAction {}

    /**
     * The other side of {@link Merge}: from now on this report's answer is for those voices too.
     *
     * @param merged code of the report that was merged into this one
     */
    record TakeIn(String merged, String text) implements FieldReportAction {}

    /** The center takes a merged report out again; its clock starts anew. */
    record Split(String text) implements FieldReportAction {}

    /**
     * The other side of {@link Split}.
     *
     * @param split code of the report that goes its own way again
     */
    record LetGo(String split, String text) implements FieldReportAction {}

    /**
     * The center gives parts of it to other agencies; the lead agency stays the main one (Điều 4.5, 4.7).
     *
     * @param agencies that get a part
     */
    record Divide(List<String> agencies, String text) implements FieldReportAction {
        public Divide {
            agencies = List.copyOf(agencies);
        }
    }

    /** The supervisor decides that the answer does not wait for this part of a case. */
    record CallOff(String text) implements FieldReportAction {}

    /** The center publishes the answer (Điều 9). */
    record Publish() implements FieldReportAction {}

    /** What only concerns the clock: when it stops, and what an agency asks the center for. */
    sealed interface ClockAction extends FieldReportAction {}

    /** Past the time to return, the agency asks for it: cause, basis and proposal (Điều 8.1 b). */
    record AskToReturn(String text) implements ClockAction {}

    /** The center takes the report back. */
    record AgreeToReturn(String text) implements ClockAction {}

    /** The agency keeps it. */
    record RefuseReturn(String text) implements ClockAction {}

    /** The clock stops until the reporter answers; the reporter reads the text (Điều 7.1). */
    record AwaitReporter(String text) implements ClockAction {}

    /** The agency cannot go on because of what nobody could prevent. */
    record ForceMajeure(String text) implements ClockAction {}

    /** The center confirms it, and the clock stops. */
    record ConfirmForceMajeure(String text) implements ClockAction {}

    /** The center does not, and the clock runs on. */
    record RefuseForceMajeure(String text) implements ClockAction {}

    /** The clock runs again. */
    record Resume(String text) implements ClockAction {}

    /** The agency asks for more time with a document that gives basis and reason (Điều 8.3). */
    record RequestExtension(String text, @Nullable LocalDate until, List<FileId> files) implements ClockAction {
        public RequestExtension {
            files = List.copyOf(files);
        }
    }

    /** The center confirms: not counted late until the end of that day (Điều 8.3). */
    record ConfirmExtension(String text, @Nullable LocalDate until) implements ClockAction {}

    /** The deadline stays. */
    record RefuseExtension(String text) implements ClockAction {}

    /** The center agrees with the reporter to have an answered report looked at again by the same agency (Điều 10). */
    record Reopen(String text) implements FieldReportAction {}

    private static List<String> helpersOf(String lead, List<String> agencies) {
        return agencies.stream()
                .filter(agency -> !agency.equals(lead))
                .distinct()
                .toList();
    }
}
