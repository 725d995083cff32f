package vn.tinhnha.participation.fieldreport.internal.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.ActionOutcome;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;
import vn.tinhnha.participation.fieldreport.internal.HandlingService;
import vn.tinhnha.participation.fieldreport.internal.HistoryEntry;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.participation.fieldreport.internal.bulk.BulkOutcome.Done;
import vn.tinhnha.participation.fieldreport.internal.bulk.BulkOutcome.NotDone;
import vn.tinhnha.participation.fieldreport.internal.staff.BulkWork;
import vn.tinhnha.participation.fieldreport.internal.teamwork.AssignmentService;
import vn.tinhnha.platform.identity.StaffMember;

/** Does the same to many reports: each in a transaction of its own, so that one refusal stops no other. */
@Component
class BulkHandling {

    private final HandlingService handling;
    private final AssignmentService assignments;
    private final StaffQueries queries;
    private final MessageSource messages;

    BulkHandling(
            HandlingService handling, AssignmentService assignments, StaffQueries queries, MessageSource messages) {
        this.handling = handling;
        this.assignments = assignments;
        this.queries = queries;
        this.messages = messages;
    }

    /** The reports that were picked, as they are now; those the official may not see are left out. */
    List<FieldReport> reports(List<Pick> picks, StaffMember staff) {
        return picks.stream()
                .map(pick -> visible(pick, staff))
                .flatMap(Optional::stream)
                .toList();
    }

    List<BulkOutcome> run(BulkWork work, List<Pick> picks, BulkForm form, StaffMember staff, Locale locale) {
        return picks.stream().map(pick -> one(work, pick, form, staff, locale)).toList();
    }

    private BulkOutcome one(BulkWork work, Pick pick, BulkForm form, StaffMember staff, Locale locale) {
        FieldReportAction action = switch (work) {
            case ASSIGN -> null;
            case DISPATCH -> new FieldReportAction.Dispatch(form.agency(), List.of(), form.text());
            case ACCEPT -> new FieldReportAction.Accept();
            case APPROVE -> new FieldReportAction.ApproveResult(form.text());
            case PUBLISH -> new FieldReportAction.Publish();
            case NOTE -> new FieldReportAction.AddNote(form.text());
        };
        return action == null
                ? assign(pick, form, staff, locale)
                : outcome(pick, handling.act(pick.code(), pick.version(), action, staff), locale);
    }

    private BulkOutcome assign(Pick pick, BulkForm form, StaffMember staff, Locale locale) {
        Optional<FieldReport> report = visible(pick, staff);
        if (report.isEmpty()) {
            return new NotDone(pick, text(locale, "fieldreport.bulk.not-found"));
        }
        return switch (assignments.assign(report.get(), form.personId(), form.text(), staff)) {
            case Decision.Permitted _ -> new Done(pick.code());
            case Decision.Denied(String reason) -> new NotDone(pick, text(locale, reason));
        };
    }

    private BulkOutcome outcome(Pick pick, ActionOutcome outcome, Locale locale) {
        return switch (outcome) {
            case ActionOutcome.Done _ -> new Done(pick.code());
            case ActionOutcome.NotFound _ -> new NotDone(pick, text(locale, "fieldreport.bulk.not-found"));
            case ActionOutcome.Denied(String reason) -> new NotDone(pick, text(locale, reason));
            case ActionOutcome.Stale(FieldReport now, List<HistoryEntry> since) ->
                new NotDone(
                        new Pick(pick.code(), now.version()),
                        text(
                                locale,
                                "fieldreport.bulk.stale",
                                since.isEmpty() ? "" : since.getLast().actorName()));
            case ActionOutcome.NotNow(var status) ->
                new NotDone(
                        pick,
                        text(
                                locale,
                                "fieldreport.bulk.not-now",
                                text(locale, "fieldreport.staff.status." + status.name())));
            case ActionOutcome.Invalid(var problems) ->
                new NotDone(
                        pick,
                        text(locale, problems.values().stream().findFirst().orElse("fieldreport.bulk.not-found")));
        };
    }

    private Optional<FieldReport> visible(Pick pick, StaffMember staff) {
        return queries.report(pick.code())
                .filter(report -> FieldReportAccess.mayView(staff, report).isPermitted());
    }

    private String text(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
