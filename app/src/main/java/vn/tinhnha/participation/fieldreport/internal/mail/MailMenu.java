package vn.tinhnha.participation.fieldreport.internal.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.web.MenuItem;
import vn.tinhnha.platform.web.StaffMenu;

/** The center's entry to the mails that somebody must look at. */
@Component
class MailMenu implements StaffMenu {

    private final CurrentStaff current;
    private final MailQueries queries;
    private final IntakeMailProperties settings;

    MailMenu(CurrentStaff current, MailQueries queries, IntakeMailProperties settings) {
        this.current = current;
        this.queries = queries;
        this.settings = settings;
    }

    @Override
    public List<MenuItem> items(HttpServletRequest request) {
        if (current.get()
                .filter(staff -> FieldReportAccess.mayReadMails(staff).isPermitted())
                .isEmpty()) {
            return List.of();
        }
        int waiting = queries.open().getOrDefault(MailState.REVIEW, 0);
        return waiting > 0 || settings.isOn()
                ? List.of(new MenuItem(MailReviewController.PATH, "fieldreport.mail.menu", "mail", waiting))
                : List.of();
    }
}
