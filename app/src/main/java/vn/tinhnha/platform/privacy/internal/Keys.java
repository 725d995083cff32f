package vn.tinhnha.platform.privacy.internal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadWrapper;
import com.google.crypto.tink.aead.AesGcmKeyManager;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HmacPrfKeyManager;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.prf.PrfSetWrapper;
import java.security.GeneralSecurityException;

/**
 * All secret keys of an installation.
 *
 * @param encryption AES-256-GCM keys; the primary one seals, all of them open
 * @param lookup the one HMAC-SHA-256 key of fingerprints and tokens, which must not change
 */
record Keys(KeysetHandle encryption, KeysetHandle lookup) {

    static {
        // Two key types out of Tink's many; the others would only slow the start down.
        try {
            AesGcmKeyManager.register(true);
            AeadWrapper.register();
            HmacPrfKeyManager.register(true);
            PrfSetWrapper.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static Keys generate() throws GeneralSecurityException {
        return new Keys(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, RegistryConfiguration.get()));
    }

    static Keys parse(String encryption, String lookup) throws GeneralSecurityException {
        return new Keys(parse(encryption), parse(lookup));
    }

    private static KeysetHandle parse(String keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    static String serialize(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    Keys withNewEncryptionKey() throws GeneralSecurityException {
        var entry = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId()
                .makePrimary();
        return new Keys(
                KeysetHandle.newBuilder(encryption)
                        .setConfiguration(RegistryConfiguration.get())
                        .addEntry(entry)
                        .build(),
                lookup);
    }

    Aead cipher() throws GeneralSecurityException {
        return encryption.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    PrfSet hmac() throws GeneralSecurityException {
        return lookup.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }
}
