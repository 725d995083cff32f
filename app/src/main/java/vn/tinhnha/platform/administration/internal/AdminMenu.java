package vn.tinhnha.platform.administration.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.administration.AdminPage;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.web.MenuItem;
import vn.tinhnha.platform.web.StaffMenu;

/** The way to the administrators' home, for whoever has a page there. */
@Component
class AdminMenu implements StaffMenu {

    private static final MenuItem HOME = new MenuItem(AdminPage.HOME, "administration.menu", "settings", 0);

    private final AdminAccess access;
    private final CurrentStaff current;

    AdminMenu(AdminAccess access, CurrentStaff current) {
        this.access = access;
        this.current = current;
    }

    @Override
    public List<MenuItem> items(HttpServletRequest request) {
        boolean hasPages =
                current.get().filter(staff -> !access.pagesOf(staff).isEmpty()).isPresent();
        return hasPages ? List.of(HOME) : List.of();
    }
}
