package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.Sha256;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.platform.privacy.PersonalData;

/** Seals who joined, opens it for officials who may know, and makes the private link of a voice. */
@Component
class SealedVoices {

    private static final String CONTEXT = "fieldreport.voice.";
    private static final String TRACKING = "fieldreport.voice";

    private final PersonalData personalData;

    SealedVoices(PersonalData personalData) {
        this.personalData = personalData;
    }

    /** A contact as it is stored; a part that was not given is absent. */
    record SealedContact(
            byte @Nullable [] name, byte @Nullable [] phone, byte @Nullable [] address, byte @Nullable [] workplace) {}

    SealedContact seal(UUID voice, Contact contact) {
        return new SealedContact(
                seal(voice, "name", contact.name()),
                seal(voice, "phone", contact.phone()),
                seal(voice, "address", contact.address()),
                seal(voice, "workplace", contact.workplace()));
    }

    Contact open(UUID voice, SealedContact sealed) {
        return new Contact(
                open(voice, "name", sealed.name()),
                open(voice, "phone", sealed.phone()),
                open(voice, "address", sealed.address()),
                open(voice, "workplace", sealed.workplace()));
    }

    /** The token in the voice's private link; made anew whenever it is needed, never stored. */
    String token(UUID voice) {
        return personalData.token(TRACKING, voice);
    }

    /** What is stored of a token. */
    static byte[] hash(String token) {
        return Sha256.of(token);
    }

    private byte @Nullable [] seal(UUID voice, String field, String value) {
        return value.isEmpty() ? null : personalData.seal(value, CONTEXT + field + ":" + voice);
    }

    private String open(UUID voice, String field, byte @Nullable [] sealed) {
        return sealed == null ? "" : personalData.open(sealed, CONTEXT + field + ":" + voice);
    }
}
