package vn.tinhnha.participation.fieldreport.internal.secret;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.web.MenuItem;
import vn.tinhnha.platform.web.StaffMenu;

/** The supervisor's way to the cases with state secrets; a number beside it would already tell too much. */
@Component
@Order(51)
class SecretMenu implements StaffMenu {

    private final CurrentStaff current;

    SecretMenu(CurrentStaff current) {
        this.current = current;
    }

    @Override
    public List<MenuItem> items(HttpServletRequest request) {
        return current.get().filter(staff -> SecretAccess.may(staff).isPermitted()).stream()
                .map(_ -> new MenuItem(SecretController.PATH, "fieldreport.secret.menu", "file-lock", 0))
                .toList();
    }
}
