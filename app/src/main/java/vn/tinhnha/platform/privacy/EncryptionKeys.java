package vn.tinhnha.platform.privacy;

/** The keys behind {@link PersonalData}, for those who operate the app. */
public interface EncryptionKeys {

    /**
     * Makes a new key that seals from now on. Older keys stay, so that what they sealed still opens; other nodes that
     * share the key file follow when they first meet the new key.
     */
    void rotate();
}
