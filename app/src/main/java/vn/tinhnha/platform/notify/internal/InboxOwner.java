package vn.tinhnha.platform.notify.internal;

import java.nio.ByteBuffer;
import java.util.UUID;
import vn.tinhnha.platform.notify.Recipient;

/**
 * Whose inbox it is.
 *
 * @param key the 32 bytes of a device's hash or the 16 of a person's id
 */
record InboxOwner(byte[] key) {

    static InboxOwner of(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Device(byte[] hash) -> new InboxOwner(hash);
            case Recipient.Person(UUID id) -> of(id);
            case Recipient.Email _ -> throw new IllegalArgumentException("an address has no inbox here");
        };
    }

    static InboxOwner of(UUID person) {
        return new InboxOwner(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }
}
