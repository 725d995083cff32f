package vn.tinhnha.participation.fieldreport.internal.integrity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.web.MenuItem;
import vn.tinhnha.platform.web.StaffMenu;

/** The signs in the navigation of supervisors. */
@Component
@Order(51)
class IntegrityMenu implements StaffMenu {

    private final CurrentStaff current;

    IntegrityMenu(CurrentStaff current) {
        this.current = current;
    }

    @Override
    public List<MenuItem> items(HttpServletRequest request) {
        return current.get()
                .filter(staff -> IntegrityAccess.mayLook(staff).isPermitted())
                .map(_ -> List.of(new MenuItem(IntegrityController.PATH, "fieldreport.integrity.menu", "search", 0)))
                .orElse(List.of());
    }
}
