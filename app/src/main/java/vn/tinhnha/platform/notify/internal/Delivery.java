package vn.tinhnha.platform.notify.internal;

/** What came of an attempt to send. */
sealed interface Delivery {

    /** The server took it over. */
    record Sent() implements Delivery {}

    /**
     * Not now; it may go another time.
     *
     * @param problem without personal data
     */
    record Later(String problem) implements Delivery {}

    /** Not ever: the address does not exist or takes no mail. */
    record Never(String problem) implements Delivery {}
}
