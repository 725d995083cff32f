package vn.tinhnha.platform.notify;

/** Sends notifications: written in the caller's transaction, so they go out when it commits and never otherwise. */
public interface Notifications {

    /** Takes a notification over. One with the dedupe key of an earlier one to the same recipient changes nothing. */
    void send(Notification notification);

    /** Whether this installation has a mail server; without one, what is sent to an address is dropped. */
    boolean canMail();
}
