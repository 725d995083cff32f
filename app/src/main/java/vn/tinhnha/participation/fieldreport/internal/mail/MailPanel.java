package vn.tinhnha.participation.fieldreport.internal.mail;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.web.PagePart;

/** The mails of a report on the center's page of it, as they came. */
@Component
class MailPanel implements StaffPanel {

    private final MailQueries queries;
    private final MailPages pages;

    MailPanel(MailQueries queries, MailPages pages) {
        this.queries = queries;
        this.pages = pages;
    }

    @Override
    public Area area() {
        return Area.FACTS;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        if (!FieldReportAccess.mayReadMails(visit.staff()).isPermitted()) {
            return Optional.empty();
        }
        List<KeptMail> mails = queries.of(visit.report().id());
        return mails.isEmpty()
                ? Optional.empty()
                : Optional.of(new PagePart("fieldreport/mail/panel", new MailPanelPart(pages.views(mails))));
    }
}
