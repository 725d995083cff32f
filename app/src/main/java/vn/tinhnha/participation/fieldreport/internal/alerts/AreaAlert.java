package vn.tinhnha.participation.fieldreport.internal.alerts;

import java.util.UUID;

/**
 * Somebody's wish to be told of an area.
 *
 * @param mail how far the wish for mails has come
 */
record AreaAlert(UUID id, byte[] deviceHash, Area area, Mail mail) {

    /** Mails go out only to an address that was confirmed from its own mailbox. */
    enum Mail {
        NONE,
        TO_CONFIRM,
        CONFIRMED
    }
}
