package vn.tinhnha.participation.fieldreport.internal.wall;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.web.MenuItem;
import vn.tinhnha.platform.web.StaffMenu;

/** The wall in the navigation of the center. */
@Component
@Order(49)
class WallMenu implements StaffMenu {

    private final CurrentStaff current;

    WallMenu(CurrentStaff current) {
        this.current = current;
    }

    @Override
    public List<MenuItem> items(HttpServletRequest request) {
        return current.get()
                .filter(staff -> WallAccess.mayLook(staff).isPermitted())
                .map(_ -> List.of(new MenuItem(WallController.PATH, "fieldreport.wall.menu", "monitor", 0)))
                .orElse(List.of());
    }
}
