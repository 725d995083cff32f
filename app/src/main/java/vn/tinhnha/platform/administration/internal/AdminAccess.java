package vn.tinhnha.platform.administration.internal;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.platform.administration.AdminPage;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Who reaches which admin page, as the pages themselves say. */
@Component
class AdminAccess {

    private final List<AdminPage> pages;

    AdminAccess(ObjectProvider<AdminPage> pages) {
        this.pages = pages.orderedStream().toList();
    }

    List<AdminPage> pagesOf(StaffMember staff) {
        return pages.stream().filter(page -> page.admits(staff)).toList();
    }

    /** What no page speaks for is for administrators alone; the home lists to each only what is theirs. */
    Decision mayOpen(StaffMember staff, String path) {
        boolean may = path.equals(AdminPage.HOME)
                || pages.stream()
                        .filter(page -> path.equals(page.path()) || path.startsWith(page.path() + "/"))
                        .max(Comparator.comparingInt(page -> page.path().length()))
                        .map(page -> page.admits(staff))
                        .orElseGet(() -> staff.has(Role.ADMINISTRATOR));
        return Decision.permittedIf(may, "administration.denied");
    }
}
