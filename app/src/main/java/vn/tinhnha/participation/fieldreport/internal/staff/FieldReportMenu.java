package vn.tinhnha.participation.fieldreport.internal.staff;

import static vn.tinhnha.participation.fieldreport.FieldReportStatus.AWAITING_APPROVAL;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.AWAITING_PUBLICATION;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.DISPATCHED;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.IN_PROGRESS;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.RECEIVED;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.RETURNED;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.web.MenuItem;
import vn.tinhnha.platform.web.StaffMenu;

/** The desks in the navigation of officials, with how much waits there for somebody of that desk. */
@Component
@Order(FieldReportMenu.FIRST)
class FieldReportMenu implements StaffMenu {

    /** The desks come first in the navigation: officials work there. */
    static final int FIRST = 0;

    private final CurrentStaff current;
    private final WaitingCounts counts;

    FieldReportMenu(CurrentStaff current, WaitingCounts counts) {
        this.current = current;
        this.counts = counts;
    }

    @Override
    public List<MenuItem> items(HttpServletRequest request) {
        return current.get().map(this::items).orElse(List.of());
    }

    private List<MenuItem> items(StaffMember staff) {
        return Arrays.stream(Desk.values())
                .filter(desk -> desk.admits(staff))
                .map(desk -> new MenuItem(desk.path(), desk.key() + ".menu", icon(desk), waiting(desk, staff)))
                .toList();
    }

    private long waiting(Desk desk, StaffMember staff) {
        var byStatus = counts.of(desk.agencies(staff));
        return turn(desk).stream()
                .mapToLong(status -> byStatus.getOrDefault(status, 0))
                .sum();
    }

    /** Statuses in which it is this desk's turn. */
    private static List<FieldReportStatus> turn(Desk desk) {
        return switch (desk) {
            case CENTER -> List.of(RECEIVED, RETURNED, AWAITING_PUBLICATION);
            case AGENCY -> List.of(DISPATCHED, IN_PROGRESS, AWAITING_APPROVAL);
        };
    }

    private static String icon(Desk desk) {
        return switch (desk) {
            case CENTER -> "radio-tower";
            case AGENCY -> "briefcase";
        };
    }
}
