package vn.tinhnha.participation.fieldreport.internal.sealed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.web.MenuItem;
import vn.tinhnha.platform.web.StaffMenu;

/** The supervisor's way to the openings, with how many wait for a second officer. */
@Component
@Order(50)
class SealedMenu implements StaffMenu {

    private final CurrentStaff current;
    private final OpeningQueries openings;

    SealedMenu(CurrentStaff current, OpeningQueries openings) {
        this.current = current;
        this.openings = openings;
    }

    @Override
    public List<MenuItem> items(HttpServletRequest request) {
        return current.get().filter(SealedAccess::watches).stream()
                .map(_ -> new MenuItem(
                        OpeningsController.PATH, "fieldreport.sealed.menu", "scan-eye", openings.countWaiting()))
                .toList();
    }
}
