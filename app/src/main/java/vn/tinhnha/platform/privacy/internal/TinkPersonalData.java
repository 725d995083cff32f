package vn.tinhnha.platform.privacy.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import vn.tinhnha.platform.privacy.EncryptionKeys;
import vn.tinhnha.platform.privacy.PersonalData;
import vn.tinhnha.platform.privacy.UnreadablePersonalDataException;

/** {@link PersonalData} by Google Tink with the keys of a {@link KeyFile}. */
final class TinkPersonalData implements PersonalData, EncryptionKeys {

    private static final int FINGERPRINT_BYTES = 32;
    private static final int TOKEN_BYTES = 18;

    private final KeyFile file;
    private final PrfSet hmac;
    private volatile Aead cipher;

    TinkPersonalData(KeyFile file) throws GeneralSecurityException {
        this.file = file;
        Keys keys = file.readOrCreate();
        this.cipher = keys.cipher();
        this.hmac = keys.hmac();
    }

    @Override
    public byte[] seal(String plain, String context) {
        return sealBytes(plain.getBytes(UTF_8), context);
    }

    byte[] sealBytes(byte[] plain, String context) {
        try {
            return cipher.encrypt(plain, context.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + context, e);
        }
    }

    @Override
    public String open(byte[] sealed, String context) {
        return new String(openBytes(sealed, context), UTF_8);
    }

    byte[] openBytes(byte[] sealed, String context) {
        try {
            return decrypt(sealed, context);
        } catch (GeneralSecurityException unknownKey) {
            return openWithKeysOfAnotherNode(sealed, context);
        }
    }

    /** Another node may have rotated the keys since this one read them. */
    private byte[] openWithKeysOfAnotherNode(byte[] sealed, String context) {
        try {
            cipher = file.read().cipher();
            return decrypt(sealed, context);
        } catch (GeneralSecurityException e) {
            throw new UnreadablePersonalDataException(context, e);
        }
    }

    private byte[] decrypt(byte[] sealed, String context) throws GeneralSecurityException {
        return cipher.decrypt(sealed, context.getBytes(UTF_8));
    }

    @Override
    public byte[] fingerprint(String value, String purpose) {
        return hmac("fingerprint", purpose, value, FINGERPRINT_BYTES);
    }

    @Override
    public String token(String purpose, UUID id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(hmac("token", purpose, id.toString(), TOKEN_BYTES));
    }

    @Override
    public boolean matches(String token, String purpose, UUID id) {
        return MessageDigest.isEqual(token.getBytes(UTF_8), token(purpose, id).getBytes(UTF_8));
    }

    /** The zero bytes keep (ab, c) and (a, bc) apart. */
    private byte[] hmac(String kind, String purpose, String value, int length) {
        try {
            return hmac.computePrimary((kind + '\0' + purpose + '\0' + value).getBytes(UTF_8), length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot compute the " + kind + " of " + purpose, e);
        }
    }

    @Override
    public synchronized void rotate() {
        try {
            Keys keys = file.read().withNewEncryptionKey();
            file.replace(keys);
            cipher = keys.cipher();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot rotate the keys", e);
        }
    }
}
