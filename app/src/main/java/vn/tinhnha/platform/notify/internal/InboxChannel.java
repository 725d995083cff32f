package vn.tinhnha.platform.notify.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.notify.Notification;
import vn.tinhnha.platform.notify.Recipient;

/** The inboxes inside the app; what is put there has arrived. */
@Component
class InboxChannel implements Channel {

    private final InboxStore store;

    InboxChannel(InboxStore store) {
        this.store = store;
    }

    @Override
    public boolean reaches(Recipient recipient) {
        return !(recipient instanceof Recipient.Email);
    }

    @Override
    public void take(UUID id, Notification notification, Instant now) {
        store.add(id, InboxOwner.of(notification.to()), notification, now);
    }
}
