package vn.tinhnha.platform.notify;

import java.util.UUID;

/** Whom a notification reaches, and so by which channel. */
public sealed interface Recipient {

    /**
     * The inbox of an anonymous visitor's browser.
     *
     * @param hash of the device's cookie
     */
    record Device(byte[] hash) implements Recipient {}

    /** The inbox of an official. */
    record Person(UUID id) implements Recipient {}

    /** An e-mail address. */
    record Email(String address) implements Recipient {

        /** Without the address, which is personal. */
        @Override
        public String toString() {
            return "Email[…]";
        }
    }
}
