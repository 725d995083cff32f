package vn.tinhnha.participation.fieldreport.internal.papers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.web.MenuItem;
import vn.tinhnha.platform.web.StaffMenu;

/** Periodic reports in the navigation of the center. */
@Component
@Order(50)
class PaperMenu implements StaffMenu {

    private final CurrentStaff current;

    PaperMenu(CurrentStaff current) {
        this.current = current;
    }

    @Override
    public List<MenuItem> items(HttpServletRequest request) {
        return current.get()
                .filter(staff -> PaperAccess.mayWrite(staff).isPermitted())
                .map(_ -> List.of(new MenuItem(PaperController.PATH, "fieldreport.papers.menu", "file-text", 0)))
                .orElse(List.of());
    }
}
