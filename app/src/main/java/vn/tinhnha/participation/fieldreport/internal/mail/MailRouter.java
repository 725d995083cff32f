package vn.tinhnha.participation.fieldreport.internal.mail;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.IgnoredPart;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.IncomingMail;

/** Decides where a mail goes. A thread leads to its report; a code in the subject only for who wrote about it before. */
@Component
class MailRouter {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,4}\\d{2}-\\d{6,}\\b");
    private static final int WORDS_MIN = 10;

    private final MailStore mails;
    private final StaffQueries reports;

    MailRouter(MailStore mails, StaffQueries reports) {
        this.mails = mails;
        this.reports = reports;
    }

    MailRoute route(IncomingMail mail) {
        return switch (mail.kind()) {
            case NEW -> content(mail);
            case REPLY -> answer(mail);
            case AUTO_REPLY -> ignore(mail, MailReason.AUTOMATIC);
            case BOUNCE -> ignore(mail, MailReason.BOUNCED);
            case BULK -> ignore(mail, MailReason.BULK);
            case LOOP -> new MailRoute.Ignore(MailReason.OWN, null);
        };
    }

    private MailRoute answer(IncomingMail mail) {
        Optional<FieldReportId> inThread = mails.reportOfThread(mail.references());
        if (inThread.isPresent()) {
            return new MailRoute.Message(inThread.get());
        }
        Optional<FieldReportId> named = named(mail.subject());
        if (named.isEmpty()) {
            return content(mail);
        }
        return mails.hasWritten(mail.from().address(), named.get())
                ? new MailRoute.Message(named.get())
                : new MailRoute.Review(MailReason.OTHER_SENDER);
    }

    private static MailRoute content(IncomingMail mail) {
        if (mail.from().address().isEmpty()) {
            return new MailRoute.Review(MailReason.NO_SENDER);
        }
        String words = (mail.subject() + " " + mail.text()).strip();
        if (mail.text().isEmpty() && mail.photos().isEmpty()) {
            boolean encrypted = mail.ignored().stream().anyMatch(part -> part.reason() == IgnoredPart.Reason.ENCRYPTED);
            return new MailRoute.Review(encrypted ? MailReason.ENCRYPTED : MailReason.EMPTY);
        }
        return words.length() < WORDS_MIN ? new MailRoute.Review(MailReason.SHORT) : new MailRoute.NewReport();
    }

    private MailRoute ignore(IncomingMail mail, MailReason reason) {
        FieldReportId report = mails.reportOfThread(mail.references()).orElse(null);
        return new MailRoute.Ignore(reason, report);
    }

    private Optional<FieldReportId> named(String subject) {
        return CODE.matcher(subject)
                .results()
                .map(MatchResult::group)
                .flatMap(code -> ReportCode.parse(code).stream())
                .flatMap(code -> reports.report(code.value()).stream())
                .map(FieldReport::id)
                .findFirst();
    }
}
