package vn.tinhnha.platform.privacy;

/** A sealed value does not open here: it was changed or moved, or the keys are not those that sealed it. */
public final class UnreadablePersonalDataException extends IllegalStateException {

    /** @param context where the value lives; never the value */
    public UnreadablePersonalDataException(String context, Throwable cause) {
        super("cannot open the sealed value of " + context, cause);
    }
}
