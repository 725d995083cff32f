package vn.tinhnha.participation.fieldreport.internal.staff;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.platform.identity.StaffMember;

/** Keeps an official's views of a queue; everybody removes only their own. */
@Service
class SavedFilterService {

    static final int LONGEST_NAME = 60;

    private final SavedFilterStore store;
    private final InstantSource time;

    SavedFilterService(SavedFilterStore store, InstantSource time) {
        this.store = store;
        this.time = time;
    }

    List<SavedFilter> of(Desk desk, StaffMember staff) {
        return store.of(desk, staff);
    }

    @Transactional
    public void save(Desk desk, String name, QueueSearch search, boolean shared, StaffMember staff) {
        Instant now = time.instant();
        store.insert(
                new SavedFilter(
                        TimeOrderedId.at(now),
                        staff.id(),
                        staff.displayName(),
                        desk,
                        name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                        search.query(desk.tab(search.tab(), staff).slug()),
                        shared ? staff.memberships().getFirst().organization() : null),
                now);
    }

    @Transactional
    public void delete(UUID id, StaffMember staff) {
        store.delete(id, staff.id());
    }
}
