package vn.tinhnha.platform.notify.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.privacy.PersonalData;

/** Seals what a letter says and to whom: a mail may carry a private link, and its address is a person's. */
@Component
class SealedLetter {

    private static final String CONTEXT = "notify.outbox.";

    private final PersonalData personalData;

    SealedLetter(PersonalData personalData) {
        this.personalData = personalData;
    }

    byte @Nullable [] seal(UUID letter, String field, @Nullable String value) {
        return value == null ? null : personalData.seal(value, context(letter, field));
    }

    String open(UUID letter, String field, byte[] sealed) {
        return personalData.open(sealed, context(letter, field));
    }

    @Nullable
    String openOptional(UUID letter, String field, byte @Nullable [] sealed) {
        return sealed == null ? null : open(letter, field, sealed);
    }

    /** By which a second letter with the same key is recognized, without keeping the address. */
    byte[] fingerprint(String address) {
        return personalData.fingerprint(address, CONTEXT + "address");
    }

    private static String context(UUID letter, String field) {
        return CONTEXT + field + ":" + letter;
    }
}
