package vn.tinhnha.platform.privacy;

import java.util.UUID;

/** Seals what identifies a person before it reaches the database, and finds it again without revealing it. */
public interface PersonalData {

    /**
     * Encrypts a text (AES-GCM).
     *
     * @param context where the value lives, e.g. {@code fieldreport.reporter.phone:<id>}; a sealed value moved to
     *     another row or column does not open there
     */
    byte[] seal(String plain, String context);

    /**
     * Decrypts what {@link #seal} made, also with keys that have been rotated out since.
     *
     * @throws UnreadablePersonalDataException when the value was changed, moved, or sealed with keys that are not here
     */
    String open(byte[] sealed, String context);

    /**
     * A keyed hash (32 bytes) by which equal values are found; without the keys it cannot be guessed from the value.
     * Normalize the value first. Key rotation does not change it.
     *
     * @param purpose keeps the hashes of different columns apart, e.g. {@code fieldreport.reporter.phone}
     */
    byte[] fingerprint(String value, String purpose);

    /**
     * The unguessable part of a link to something private: 24 letters, digits, {@code -} and {@code _}, always the same
     * for the same purpose and id. Compare it with {@link #matches}.
     */
    String token(String purpose, UUID id);

    /** Whether a token from a link is the one of this id; takes the same time whatever it is given. */
    boolean matches(String token, String purpose, UUID id);
}
