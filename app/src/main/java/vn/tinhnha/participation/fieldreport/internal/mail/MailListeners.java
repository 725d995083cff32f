package vn.tinhnha.participation.fieldreport.internal.mail;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportEvent.Advanced;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.HistoryStore;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.participation.fieldreport.internal.mail.MailAnswers.Asked;

/** Sends what ends a report back to the mail it came from, in the transaction that ends it. */
@Component
class MailListeners {

    private final MailQueries mails;
    private final StaffQueries reports;
    private final HistoryStore history;
    private final MailAnswers answers;

    MailListeners(MailQueries mails, StaffQueries reports, HistoryStore history, MailAnswers answers) {
        this.mails = mails;
        this.reports = reports;
        this.history = history;
        this.answers = answers;
    }

    @EventListener
    void advanced(Advanced event) {
        boolean ended = event.to() == FieldReportStatus.REJECTED || event.to() == FieldReportStatus.PUBLISHED;
        if (ended && event.from() != event.to()) {
            mails.first(event.id())
                    .map(mail -> new Asked(mail.sender(), mail.subject(), mail.messageId(), event.id(), event.code()))
                    .ifPresent(mail -> tell(mail, event.to()));
        }
    }

    private void tell(Asked mail, FieldReportStatus status) {
        if (status == FieldReportStatus.REJECTED) {
            answers.refused(mail, history.of(mail.report()).getLast().text());
        } else {
            reports.report(mail.code())
                    .map(report -> report.result())
                    .ifPresent(result -> answers.answered(mail, result));
        }
    }
}
