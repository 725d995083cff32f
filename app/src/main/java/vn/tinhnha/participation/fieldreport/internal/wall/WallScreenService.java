package vn.tinhnha.participation.fieldreport.internal.wall;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.Sha256;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.identity.StaffMember;

/** Lets a screen read the wall, and nothing else, for as long as nobody ends it. */
@Service
class WallScreenService {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    private final WallScreenStore store;
    private final AuditLog audit;
    private final InstantSource time;

    WallScreenService(WallScreenStore store, AuditLog audit, InstantSource time) {
        this.store = store;
        this.audit = audit;
        this.time = time;
    }

    /** The token of a new screen, which is stored nowhere; empty when the official may not make one. */
    @Transactional
    Optional<String> pin(StaffMember staff) {
        if (!WallAccess.mayPin(staff).isPermitted()) {
            return Optional.empty();
        }
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        UUID id = TimeOrderedId.at(time.instant());
        store.insert(id, Sha256.of(token), staff.displayName(), time.instant());
        audit.record(new AuditEntry(staff, "wall.pin", "wall", id.toString(), ""));
        return Optional.of(token);
    }

    /** Whether a token belongs to a screen that may still read. */
    @Transactional
    boolean admits(String token) {
        return store.seen(Sha256.of(token), time.instant());
    }

    /** Ends a screen; false when the official may not do that. */
    @Transactional
    boolean end(UUID id, StaffMember staff) {
        if (!WallAccess.mayPin(staff).isPermitted()) {
            return false;
        }
        if (store.end(id, staff.displayName(), time.instant())) {
            audit.record(new AuditEntry(staff, "wall.end", "wall", id.toString(), ""));
        }
        return true;
    }

    List<WallScreen> open() {
        return store.open();
    }
}
