package vn.tinhnha.participation.fieldreport.internal.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.ClockState;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.HistoryEntry;
import vn.tinhnha.participation.fieldreport.internal.templates.FilledTemplate;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.web.Option;
import vn.tinhnha.platform.web.PagePart;
import vn.tinhnha.platform.web.Shell;

/**
 * Everything an official needs to decide on a report.
 *
 * @param before files that came with the report
 * @param after files of the result
 * @param field photos from the field that the result may use
 * @param missing what the center found missing in the result, until there is a new one
 * @param draft what the answer can start from; empty when there is nothing yet
 * @param forms what the official can do now
 * @param templates texts to start from, by form
 * @param meanwhile what others did before a stale form was sent, oldest first
 * @param done form of the action that was just carried out; absent otherwise
 * @param panels what other sub-features bring, by column
 */
public record StaffReportPage(
        Desk desk,
        FieldReport report,
        Names names,
        @Nullable Countdown countdown,
        @Nullable Countdown returning,
        List<StoredFile> before,
        List<StoredFile> after,
        List<StoredFile> field,
        List<Step> history,
        List<Other> sameReporter,
        List<Other> lookAlikes,
        List<String> missing,
        String draft,
        List<StaffForm> forms,
        Choices choices,
        Map<StaffForm, List<FilledTemplate>> templates,
        FormState state,
        List<Step> meanwhile,
        @Nullable StaffForm done,
        Map<StaffPanel.Area, List<PagePart>> panels) {

    /** Where its forms are sent and its live parts are asked for. */
    public String path() {
        return desk.path() + "/" + report.code();
    }

    public boolean offers(StaffForm form) {
        return forms.contains(form);
    }

    /** The last day an agency asked for, in the form that answers it, as a date field holds it; otherwise empty. */
    public String wantedDay(Shell shell, StaffForm form) {
        ClockState.Request request = report.deadlines().clock().request();
        Instant until = request == null || form != StaffForm.CONFIRM_EXTENSION ? null : request.until();
        return until == null
                ? ""
                : until.atZone(shell.profile().zone()).toLocalDate().toString();
    }

    /** The texts that a form offers to start from. */
    public List<FilledTemplate> templates(StaffForm form) {
        return templates.getOrDefault(form, List.of());
    }

    /** What other sub-features bring to a column. */
    public List<PagePart> panels(StaffPanel.Area area) {
        return panels.getOrDefault(area, List.of());
    }

    /** What the report's codes stand for; lead is empty before dispatch. */
    public record Names(LocalizedText category, String icon, String ward, String lead, List<String> cooperating) {}

    /**
     * A step of the history.
     *
     * @param agency name of the agency it went to; empty otherwise
     */
    public record Step(HistoryEntry entry, String agency) {}

    /**
     * Another report worth a look.
     *
     * @param meters distance; negative where it does not matter
     */
    public record Other(
            String code,
            String link,
            FieldReportStatus status,
            LocalizedText category,
            String description,
            Instant receivedAt,
            int meters) {}

    /**
     * What the forms choose from; empty lists where no form needs them.
     *
     * @param lead code of the agency that is proposed to lead
     * @param elements what a result must consist of
     */
    public record Choices(
            List<Option> categories, List<Option> wards, List<Option> agencies, String lead, List<Option> elements) {

        static final Choices NONE = new Choices(List.of(), List.of(), List.of(), "", List.of());
    }
}
