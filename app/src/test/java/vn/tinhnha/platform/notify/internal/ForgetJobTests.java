package vn.tinhnha.platform.notify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tinhnha.kernel.Slice;
import vn.tinhnha.platform.notify.Notification;
import vn.tinhnha.platform.notify.Recipient;
import vn.tinhnha.testing.IntegrationTest;

/** An inbox keeps half a year. */
@IntegrationTest
class ForgetJobTests {

    @Autowired
    private InboxStore store;

    @Autowired
    private InboxQueries queries;

    @Autowired
    private ForgetJob job;

    @Test
    void oldMessagesGoAndNewOnesStay() {
        UUID person = UUID.randomUUID();
        InboxOwner owner = InboxOwner.of(person);
        Notification notification = new Notification(new Recipient.Person(person), "t", "Cũ", "", "/", null, null);
        store.add(UUID.randomUUID(), owner, notification, Instant.parse("2020-01-01T00:00:00Z"));
        UUID kept = UUID.randomUUID();
        store.add(kept, owner, notification, Instant.parse("2099-01-01T00:00:00Z"));

        job.run();

        Slice<InboxItem> items = queries.items(owner, null, 10);
        assertThat(items.items()).extracting(InboxItem::id).containsExactly(kept);
    }
}
