package vn.tinhnha.participation.fieldreport.internal.reminders;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Level;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Changes ladders, each change in the audit log. */
@Service
class LadderService {

    private static final String SUBJECT = "ladder";

    private final LadderStore store;
    private final Ladders ladders;
    private final AuditLog audit;

    LadderService(LadderStore store, Ladders ladders, AuditLog audit) {
        this.store = store;
        this.ladders = ladders;
        this.audit = audit;
    }

    /** The ladder as it is edited: its own, or the one that holds in its place, with version zero. */
    Ladder edited(String organization) {
        return store.find(organization)
                .orElseGet(() -> new Ladder(ladders.of(organization).levels(), 0));
    }

    /** The organizations that have a ladder of their own. */
    List<String> organizations() {
        return store.organizations();
    }

    /**
     * Writes a ladder.
     *
     * @return whether nobody changed it since that version
     */
    @Transactional
    boolean save(String organization, int version, List<Level> levels, StaffMember staff) {
        check(staff);
        boolean saved = store.save(organization, version, levels);
        if (saved) {
            record("ladder.change", organization, staff);
        }
        return saved;
    }

    /**
     * Goes back to the ladder of all.
     *
     * @return whether nobody changed it since that version
     */
    @Transactional
    boolean remove(String organization, int version, StaffMember staff) {
        check(staff);
        boolean removed = store.remove(organization, version);
        if (removed) {
            record("ladder.remove", organization, staff);
        }
        return removed;
    }

    private void record(String action, String organization, StaffMember staff) {
        ladders.forget();
        audit.record(new AuditEntry(staff, action, SUBJECT, organization.equals(Ladders.ALL) ? "*" : organization, ""));
    }

    private static void check(StaffMember staff) {
        if (!staff.has(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("fieldreport.ladder.denied");
        }
    }
}
