package vn.tinhnha.platform.privacy.internal;

import java.nio.file.Path;

/** The app refuses to start without its keys rather than seal data with new ones and lose the old. */
final class UnusableKeyFileException extends IllegalStateException {

    UnusableKeyFileException(Path path, String problem, Throwable cause) {
        super(
                "The key file %s %s (%s). It opens the personal data in the database: restore it from a backup, or set TINHNHA_KEYS_FILE to where it is."
                        .formatted(path, problem, cause.getClass().getSimpleName()),
                cause);
    }
}
