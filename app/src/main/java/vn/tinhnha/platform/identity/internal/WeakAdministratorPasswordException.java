package vn.tinhnha.platform.identity.internal;

/** The app does not start with an administrator whose password can be guessed. */
final class WeakAdministratorPasswordException extends IllegalStateException {

    WeakAdministratorPasswordException() {
        super("TINHNHA_ADMIN_PASSWORD is too weak: it needs at least 14 characters with lower and upper case letters,"
                + " digits and other characters.");
    }
}
