package vn.tinhnha.platform.database.internal;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The app cannot start on this database; says why and what the operator can do. */
final class DatabaseRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String remedy;

    DatabaseRefusedException(String message, String remedy) {
        this(message, remedy, null);
    }

    DatabaseRefusedException(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
