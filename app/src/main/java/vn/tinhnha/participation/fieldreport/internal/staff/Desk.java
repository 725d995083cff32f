package vn.tinhnha.participation.fieldreport.internal.staff;

import static vn.tinhnha.participation.fieldreport.FieldReportStatus.AWAITING_APPROVAL;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.AWAITING_PUBLICATION;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.DISPATCHED;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.IN_PROGRESS;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.MERGED;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.PUBLISHED;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.RECEIVED;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.REJECTED;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.RETURNED;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Where officials work: the operations center over all reports, an agency over its own. */
public enum Desk {
    CENTER(
            "dieu-hanh",
            List.of(
                    new QueueTab("moi", RECEIVED),
                    new QueueTab("bi-tra-lai", RETURNED),
                    new QueueTab("cho-cong-khai", AWAITING_PUBLICATION),
                    new QueueTab("dang-xu-ly", DISPATCHED, IN_PROGRESS, AWAITING_APPROVAL),
                    new QueueTab("da-cong-khai", PUBLISHED),
                    new QueueTab("tu-choi", REJECTED),
                    new QueueTab("da-gop", MERGED))),
    AGENCY(
            "xu-ly",
            List.of(
                    new QueueTab("can-tiep-nhan", DISPATCHED),
                    new QueueTab("dang-lam", IN_PROGRESS),
                    new QueueTab("cho-duyet", AWAITING_APPROVAL),
                    new QueueTab("cho-ioc", AWAITING_PUBLICATION),
                    QueueTab.asked("hoi-y-kien", RECEIVED, RETURNED),
                    new QueueTab("da-cong-khai", PUBLISHED)));

    /** Path variable of a controller that serves both desks. */
    public static final String PATH = "/{desk:dieu-hanh|xu-ly}";

    private final String slug;
    private final List<QueueTab> tabs;

    Desk(String slug, List<QueueTab> tabs) {
        this.slug = slug;
        this.tabs = tabs;
    }

    public static Desk of(String slug) {
        return Arrays.stream(values())
                .filter(desk -> desk.slug.equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** The desk of that address, for an official who works there. */
    public static Desk admitted(String slug, StaffMember staff) {
        Desk desk = of(slug);
        if (!desk.admits(staff)) {
            throw new AccessDeniedException("not this official's desk");
        }
        return desk;
    }

    public String path() {
        return "/" + slug;
    }

    /** Prefix of the desk's own messages. */
    public String key() {
        return "fieldreport.staff." + slug;
    }

    List<QueueTab> tabs() {
        return tabs;
    }

    public boolean admits(StaffMember staff) {
        return this == CENTER
                ? FieldReportAccess.isCenter(staff)
                : !agencies(staff).isEmpty();
    }

    /** The agencies whose reports lie on this desk; empty for all of them. */
    public Set<String> agencies(StaffMember staff) {
        if (this == CENTER) {
            return Set.of();
        }
        Set<String> agencies = new HashSet<>(staff.organizations(Role.AGENCY_HANDLER));
        agencies.addAll(staff.organizations(Role.AGENCY_LEADER));
        return agencies;
    }

    /** The view an official starts with: a leader who is no handler looks at what waits for approval. */
    QueueTab first(StaffMember staff) {
        boolean leads = this == AGENCY && staff.has(Role.AGENCY_LEADER) && !staff.has(Role.AGENCY_HANDLER);
        return tabs.get(leads ? 2 : 0);
    }

    QueueTab tab(String wanted, StaffMember staff) {
        return tabs.stream()
                .filter(tab -> tab.slug().equals(wanted))
                .findFirst()
                .orElseGet(() -> first(staff));
    }
}
