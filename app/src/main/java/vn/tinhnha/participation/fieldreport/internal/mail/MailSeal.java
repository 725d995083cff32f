package vn.tinhnha.participation.fieldreport.internal.mail;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.Sha256;
import vn.tinhnha.platform.privacy.PersonalData;

/** Seals mails for the database, opens them, and makes the hashes by which they are found. */
@Component
class MailSeal {

    private static final String CONTEXT = "fieldreport.mail.";

    private final PersonalData personalData;

    MailSeal(PersonalData personalData) {
        this.personalData = personalData;
    }

    /** Bytes travel through the seal as a text of one character each. */
    byte[] sealRaw(UUID mail, byte[] raw) {
        return personalData.seal(new String(raw, StandardCharsets.ISO_8859_1), context(mail, "raw"));
    }

    byte[] openRaw(UUID mail, byte[] sealed) {
        return personalData.open(sealed, context(mail, "raw")).getBytes(StandardCharsets.ISO_8859_1);
    }

    byte @Nullable [] seal(UUID mail, String field, @Nullable String value) {
        return value == null || value.isEmpty() ? null : personalData.seal(value, context(mail, field));
    }

    /** Empty where nothing was sealed. */
    String open(UUID mail, String field, byte @Nullable [] sealed) {
        return sealed == null ? "" : personalData.open(sealed, context(mail, field));
    }

    byte[] fingerprint(String address) {
        return personalData.fingerprint(address, CONTEXT + "address");
    }

    /** By which a mail that comes again is known, and by which answers find it. */
    static byte[] key(String messageId) {
        return Sha256.of(messageId);
    }

    /** The same for a mail without an id. */
    static byte[] key(byte[] raw) {
        return Sha256.of(raw);
    }

    private static String context(UUID mail, String field) {
        return CONTEXT + field + ":" + mail;
    }
}
