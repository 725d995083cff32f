package vn.tinhnha.platform.privacy.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import vn.tinhnha.platform.privacy.CaseKey;
import vn.tinhnha.platform.privacy.CaseKeys;
import vn.tinhnha.platform.privacy.UnreadablePersonalDataException;

/** {@link CaseKeys} as Tink keysets of one key, sealed by the keys of the installation: envelope encryption. */
final class TinkCaseKeys implements CaseKeys {

    private final TinkPersonalData installation;

    TinkCaseKeys(TinkPersonalData installation) {
        this.installation = installation;
    }

    @Override
    public byte[] create(String context) {
        try {
            KeysetHandle key =
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
            return installation.sealBytes(
                    TinkProtoKeysetFormat.serializeKeyset(
                            key, InsecureSecretKeyAccess.get(), RegistryConfiguration.get()),
                    context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make the key of " + context, e);
        }
    }

    @Override
    public CaseKey open(byte[] sealedKey, String context) {
        byte[] keyset = installation.openBytes(sealedKey, context);
        try {
            Aead cipher = TinkProtoKeysetFormat.parseKeyset(
                            keyset, InsecureSecretKeyAccess.get(), RegistryConfiguration.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
            return new TinkCaseKey(cipher);
        } catch (GeneralSecurityException e) {
            throw new UnreadablePersonalDataException(context, e);
        }
    }

    /** The cipher of one case. */
    private record TinkCaseKey(Aead cipher) implements CaseKey {

        @Override
        public byte[] seal(byte[] plain, String context) {
            try {
                return cipher.encrypt(plain, context.getBytes(UTF_8));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("cannot seal " + context, e);
            }
        }

        @Override
        public byte[] open(byte[] sealed, String context) {
            try {
                return cipher.decrypt(sealed, context.getBytes(UTF_8));
            } catch (GeneralSecurityException e) {
                throw new UnreadablePersonalDataException(context, e);
            }
        }
    }
}
