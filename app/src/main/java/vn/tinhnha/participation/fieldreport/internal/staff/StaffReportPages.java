package vn.tinhnha.participation.fieldreport.internal.staff;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore.Purpose;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.HistoryEntry;
import vn.tinhnha.participation.fieldreport.internal.HistoryStore;
import vn.tinhnha.participation.fieldreport.internal.PhotoProofQueries;
import vn.tinhnha.participation.fieldreport.internal.ResultElementQueries;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel.Area;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffReportPage.Choices;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffReportPage.Step;
import vn.tinhnha.participation.fieldreport.internal.templates.FilledTemplate;
import vn.tinhnha.participation.fieldreport.internal.templates.ResponseTemplates;
import vn.tinhnha.participation.fieldreport.internal.templates.TemplateKind;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.web.PagePart;

/** Builds the page of a report for an official who may view it. */
@Component
class StaffReportPages {

    private final AttachmentStore attachments;
    private final HistoryStore history;
    private final Surroundings surroundings;
    private final Codes codes;
    private final Countdowns countdowns;
    private final ResultElementQueries elements;
    private final InstantSource time;
    private final PhotoProofQueries proofs;
    private final ResponseTemplates templates;
    private final List<StaffPanel> panels;
    private final List<ResultDraft> drafts;

    StaffReportPages(
            AttachmentStore attachments,
            HistoryStore history,
            Surroundings surroundings,
            Codes codes,
            Countdowns countdowns,
            ResultElementQueries elements,
            InstantSource time,
            PhotoProofQueries proofs,
            ResponseTemplates templates,
            List<StaffPanel> panels,
            List<ResultDraft> drafts) {
        this.attachments = attachments;
        this.history = history;
        this.surroundings = surroundings;
        this.codes = codes;
        this.countdowns = countdowns;
        this.elements = elements;
        this.time = time;
        this.proofs = proofs;
        this.templates = templates;
        this.panels = panels;
        this.drafts = drafts;
    }

    StaffReportPage page(Visit visit, FormState state, @Nullable StaffForm done) {
        FieldReport report = visit.report();
        boolean center = visit.desk() == Desk.CENTER;
        List<StaffForm> forms = forms(visit);
        List<StoredFile> after = attachments.of(report.id(), Purpose.RESULT);
        return new StaffReportPage(
                visit.desk(),
                report,
                codes.names(report),
                countdowns.of(report),
                countdowns.returning(report),
                attachments.of(report.id(), Purpose.REPORT),
                after,
                report.status() == FieldReportStatus.IN_PROGRESS ? proofs.fromTheField(report.id()) : List.of(),
                steps(history.of(report.id()).reversed()),
                center ? surroundings.sameReporter(report) : List.of(),
                surroundings.lookAlikes(visit),
                report.status() == FieldReportStatus.IN_PROGRESS ? elements.missing(report.id()) : List.of(),
                drafts.stream().map(draft -> draft.textFor(report)).collect(Collectors.joining()),
                forms,
                center ? codes.choices(report, visit.locale()) : Choices.NONE,
                templates(forms, report),
                state.isSent(StaffForm.RESULT) || state.isSent(StaffForm.EXTENSION) ? state : state.keeping(after),
                steps(state.since()),
                done,
                panels(visit));
    }

    /** What the official can do now; what comes too late or too early is left out. */
    private List<StaffForm> forms(Visit visit) {
        Instant now = time.instant();
        return StaffForm.of(FieldReportAccess.available(visit.staff(), visit.report())).stream()
                .filter(form -> visit.report().isTimely(form.action(), now))
                .toList();
    }

    private Map<StaffForm, List<FilledTemplate>> templates(List<StaffForm> forms, FieldReport report) {
        Map<StaffForm, List<FilledTemplate>> filled = new EnumMap<>(StaffForm.class);
        for (StaffForm form : forms) {
            TemplateKind kind = form.template();
            if (kind != null) {
                filled.put(form, templates.filled(kind, report));
            }
        }
        return filled;
    }

    /** What happened to a report after a version. */
    ChangesPage changes(Visit visit, int version) {
        List<HistoryEntry> later = history.of(visit.report().id()).stream()
                .filter(entry -> entry.version() > version)
                .toList();
        return new ChangesPage(visit.path(), steps(later));
    }

    private Map<Area, List<PagePart>> panels(Visit visit) {
        Map<Area, List<PagePart>> parts = new EnumMap<>(Area.class);
        for (StaffPanel panel : panels) {
            panel.part(visit)
                    .ifPresent(part -> parts.computeIfAbsent(panel.area(), _ -> new ArrayList<>())
                            .add(part));
        }
        return parts;
    }

    private List<Step> steps(List<HistoryEntry> entries) {
        return entries.stream()
                .map(entry -> new Step(entry, codes.agency(entry.agency())))
                .toList();
    }
}
