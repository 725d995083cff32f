package vn.tinhnha.participation.fieldreport.internal.field;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.web.MenuItem;
import vn.tinhnha.platform.web.StaffMenu;

/** The field mode in the navigation of agencies. */
@Component
class FieldMenu implements StaffMenu {

    private final CurrentStaff current;

    FieldMenu(CurrentStaff current) {
        this.current = current;
    }

    @Override
    public List<MenuItem> items(HttpServletRequest request) {
        return current.get()
                .filter(staff -> staff.has(Role.AGENCY_HANDLER) || staff.has(Role.AGENCY_LEADER))
                .map(_ -> List.of(new MenuItem(FieldController.PATH, "fieldreport.field", "map-pinned", 0)))
                .orElse(List.of());
    }
}
