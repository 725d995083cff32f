package vn.tinhnha.platform.notify.internal;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their inbox. */
@Service
class InboxService {

    private final InboxStore store;
    private final InstantSource time;

    InboxService(InboxStore store, InstantSource time) {
        this.store = store;
        this.time = time;
    }

    /** Reads one; gives the place it tells of, unless it is not in this inbox. */
    @Transactional
    public Optional<String> open(InboxOwner owner, UUID id) {
        return store.read(owner, id, time.instant());
    }

    @Transactional
    public void readAll(InboxOwner owner) {
        store.readAll(owner, time.instant());
    }
}
