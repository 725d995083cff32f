package vn.tinhnha.platform.privacy;

/**
 * Makes and opens keys that belong to one case each. Such a key is stored beside its case, itself sealed by the
 * installation's keys; once it is destroyed, what it sealed can never be read again, wherever a copy of it lies.
 */
public interface CaseKeys {

    /**
     * A new random key (AES-256-GCM), sealed.
     *
     * @param context where the key lives, e.g. {@code fieldreport.case_key:<id>}
     */
    byte[] create(String context);

    /**
     * Opens a key that {@link #create} made.
     *
     * @throws UnreadablePersonalDataException when the key was changed, moved, or sealed with keys that are not here
     */
    CaseKey open(byte[] sealedKey, String context);
}
