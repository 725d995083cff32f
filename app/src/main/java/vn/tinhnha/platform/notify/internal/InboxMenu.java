package vn.tinhnha.platform.notify.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.web.MenuItem;
import vn.tinhnha.platform.web.StaffMenu;

/** The inbox in the navigation of officials, with how much is unread. */
@Component
@Order(InboxMenu.AFTER_THE_DESKS)
class InboxMenu implements StaffMenu {

    static final int AFTER_THE_DESKS = 100;

    private final CurrentStaff current;
    private final UnreadCounts counts;

    InboxMenu(CurrentStaff current, UnreadCounts counts) {
        this.current = current;
        this.counts = counts;
    }

    @Override
    public List<MenuItem> items(HttpServletRequest request) {
        return current.get().map(StaffMember::id).map(this::item).map(List::of).orElse(List.of());
    }

    private MenuItem item(UUID person) {
        return new MenuItem(StaffInboxController.PATH, "notify.staff.menu", "bell", counts.of(person));
    }
}
