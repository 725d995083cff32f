package vn.tinhnha.platform.files.internal;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.files.UploadOutcome.Reason;
import vn.tinhnha.platform.files.UploadOutcome.Refused;

/** Ends the work on an upload from wherever its fault shows; becomes {@link Refused} at the module's border. */
final class UnfitUploadException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final long limit;

    UnfitUploadException(Reason reason) {
        this(reason, 0, null);
    }

    UnfitUploadException(Reason reason, long limit) {
        this(reason, limit, null);
    }

    UnfitUploadException(Reason reason, Exception cause) {
        this(reason, 0, cause);
    }

    private UnfitUploadException(Reason reason, long limit, @Nullable Exception cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.limit = limit;
    }

    Refused outcome() {
        return new Refused(reason, limit);
    }
}
