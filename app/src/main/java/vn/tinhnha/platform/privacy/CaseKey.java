package vn.tinhnha.platform.privacy;

/** The key of one case, opened: seals that case's texts and files, and opens them. Keep it no longer than needed. */
public interface CaseKey {

    /** Encrypts some bytes; they open only with the same context. */
    byte[] seal(byte[] plain, String context);

    /**
     * Decrypts what {@link #seal} made.
     *
     * @throws UnreadablePersonalDataException when the value was changed or moved, or belongs to another case
     */
    byte[] open(byte[] sealed, String context);
}
