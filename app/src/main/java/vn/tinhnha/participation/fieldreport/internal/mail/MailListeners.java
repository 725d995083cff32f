package vn.tinhnha.participation.fieldreport.internal.mail;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportEvent.Advanced;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.HistoryStore;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.participation.fieldreport.internal.mail.MailAnswers.Asked;

/** Sends what ends a report back to the mail it came from, in the transaction that ends it. */
@Component
class MailListeners {

    private final MailQueries mails;
    private final CaseQueries cases;
    private final StaffQueries reports;
    private final HistoryStore history;
    private final MailAnswers answers;

    MailListeners(
            MailQueries mails, CaseQueries cases, StaffQueries reports, HistoryStore history, MailAnswers answers) {
        this.mails = mails;
        this.cases = cases;
        this.reports = reports;
        this.history = history;
        this.answers = answers;
    }

    @EventListener
    void advanced(Advanced event) {
        boolean ended = event.to() == FieldReportStatus.REJECTED || event.to() == FieldReportStatus.PUBLISHED;
        if (ended && event.from() != event.to()) {
            cases.together(event.id()).forEach(report -> mails.asked(report).ifPresent(mail -> tell(mail, event)));
        }
    }

    /** Whoever wrote about what was merged hears of the end of the case it went on with. */
    private void tell(Asked mail, Advanced event) {
        if (event.to() == FieldReportStatus.REJECTED) {
            answers.refused(mail, history.of(event.id()).getLast().text());
        } else {
            reports.report(event.code()).map(FieldReport::result).ifPresent(result -> answers.answered(mail, result));
        }
    }
}
