package vn.tinhnha.participation.fieldreport.internal.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.mail.MailListPage.Row;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.ContactClues;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.IncomingMail;

/** Builds the pages that show mails. */
@Component
class MailPages {

    private static final int SHOWN = 200;

    private final MailQueries queries;
    private final MailIntake intake;

    MailPages(MailQueries queries, MailIntake intake) {
        this.queries = queries;
        this.intake = intake;
    }

    MailListPage list(String done) {
        return new MailListPage(
                queries.toReview(SHOWN).stream().map(MailPages::row).toList(), done);
    }

    MailPage mail(KeptMail kept, MailForm form) {
        MailView view = view(kept);
        return new MailPage(view, kept.state() == MailState.REVIEW, form);
    }

    /** A mail with what it says. */
    MailView view(KeptMail kept) {
        IncomingMail mail = intake.read(kept.id());
        return new MailView(
                path(kept),
                kept.storedAt(),
                kept.state(),
                kept.reason(),
                mail.from().name(),
                mail.from().address(),
                mail.subject(),
                MailDescription.of(mail, ContactClues.in(mail)),
                mail.text(),
                mail.wholeText(),
                mail.photos().size(),
                mail.ignored());
    }

    private static Row row(KeptMail kept) {
        return new Row(
                path(kept),
                kept.sender().name().isEmpty()
                        ? kept.sender().address()
                        : kept.sender().name(),
                kept.subject(),
                reasonKey(kept.reason()),
                kept.storedAt());
    }

    private static String reasonKey(@Nullable MailReason reason) {
        return reason == null ? "" : reason.messageKey();
    }

    private static String path(KeptMail kept) {
        return MailReviewController.PATH + "/" + kept.id();
    }

    List<MailView> views(List<KeptMail> kept) {
        return kept.stream().map(this::view).toList();
    }
}
