package vn.tinhnha.participation.fieldreport.internal.mail;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.IncomingMail;
import vn.tinhnha.platform.identity.StaffMember;

/** What officials of the center do with mails that nobody understood. */
@Component
class MailReview {

    private static final int WORDS_MIN = 10;
    private static final String DONE = MailReviewController.PATH + "?xong=";
    private static final String DESK = "/dieu-hanh/";

    private final MailService mails;
    private final MailIntake intake;
    private final MailPhotos photos;
    private final StaffQueries reports;

    MailReview(MailService mails, MailIntake intake, MailPhotos photos, StaffQueries reports) {
        this.mails = mails;
        this.intake = intake;
        this.photos = photos;
        this.reports = reports;
    }

    /** Makes a report of a mail, in the words of the official. */
    MailDecision report(StaffMember staff, UUID id, String words) {
        if (words.length() < WORDS_MIN) {
            return new MailDecision.Invalid("fieldreport.problem.description-short");
        }
        if (words.length() > SubmitFieldReport.DESCRIPTION_MAX) {
            return new MailDecision.Invalid("fieldreport.problem.description-long");
        }
        IncomingMail mail = intake.read(id);
        return mails.reportBy(staff, id, mail, photos.take(mail.photos()), words)
                .<MailDecision>map(received -> new MailDecision.Decided(DESK + received.code()))
                .orElseGet(MailDecision.Gone::new);
    }

    /** Puts a mail to a report that is there. */
    MailDecision attach(StaffMember staff, UUID id, String code) {
        return ReportCode.parse(code)
                .flatMap(parsed -> reports.report(parsed.value()))
                .map(report -> mails.attachBy(staff, id, report.id())
                        ? new MailDecision.Decided(DESK + report.code())
                        : new MailDecision.Gone())
                .orElseGet(() -> new MailDecision.Invalid("fieldreport.mail.review.no-such-report"));
    }

    /** Sets a mail aside; it stays kept, with the reason. */
    MailDecision discard(StaffMember staff, UUID id, String reason) {
        if (reason.isEmpty()) {
            return new MailDecision.Invalid("fieldreport.problem.reason");
        }
        return mails.discard(staff, id, reason)
                ? new MailDecision.Decided(DONE + MailForm.DISCARD)
                : new MailDecision.Gone();
    }
}
