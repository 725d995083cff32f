package vn.tinhnha.platform.notify.internal;

import java.time.Instant;
import java.util.UUID;
import vn.tinhnha.platform.notify.Notification;
import vn.tinhnha.platform.notify.Recipient;

/** A way by which notifications reach people. */
interface Channel {

    /** Whether it leads to this recipient, and works here. */
    boolean reaches(Recipient recipient);

    /** Takes a notification over in the caller's transaction. */
    void take(UUID id, Notification notification, Instant now);
}
