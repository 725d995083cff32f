package vn.tinhnha.platform.files;

import vn.tinhnha.platform.privacy.CaseKey;

/**
 * Takes files away from everybody who knows their name: what is sealed lies encrypted by a key that its owner keeps, and
 * is read only through {@link #open}. Contents are held in memory meanwhile.
 */
public interface SealedFiles {

    /** Encrypts the contents of a file, in the caller's transaction; a sealed one stays as it is. */
    void seal(FileId file, CaseKey key);

    /** Serves the file again to whoever knows its name; one that is not sealed stays as it is. */
    void unseal(FileId file, CaseKey key);

    /**
     * The content of a sealed file.
     *
     * @throws vn.tinhnha.platform.privacy.UnreadablePersonalDataException when it was sealed with another key
     */
    SealedContent open(FileId file, CaseKey key);

    /**
     * The opened content of a sealed file: for one answer, never to be stored.
     *
     * @param mime media type
     */
    record SealedContent(String mime, byte[] bytes) {}
}
