package vn.tinhnha.participation.fieldreport.internal;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.Sha256;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.platform.privacy.CaseKey;
import vn.tinhnha.platform.privacy.CaseKeys;
import vn.tinhnha.platform.privacy.PersonalData;

/**
 * Seals who reported with a key of the case, opens it for officials who may know, and makes the private link. What was
 * sealed before there were such keys opens as well.
 */
@Component
public class SealedReporters {

    private static final String CONTEXT = "fieldreport.reporter.";
    private static final String TRACKING = "fieldreport.tracking";

    private final PersonalData personalData;
    private final CaseKeys keys;

    SealedReporters(PersonalData personalData, CaseKeys keys) {
        this.personalData = personalData;
        this.keys = keys;
    }

    /** Seals a contact with a new key. */
    public SealedReporter seal(FieldReportId report, Contact contact) {
        byte[] sealedKey = keys.create(keyContext(report));
        CaseKey key = keys.open(sealedKey, keyContext(report));
        return new SealedReporter(
                seal(key, report, "name", contact.name()),
                seal(key, report, "phone", contact.phone()),
                seal(key, report, "address", contact.address()),
                seal(key, report, "workplace", contact.workplace()),
                sealedKey);
    }

    public Contact open(FieldReportId report, SealedReporter sealed) {
        byte[] sealedKey = sealed.caseKey();
        Function<Field, String> opened = sealedKey == null
                ? field -> personalData.open(field.sealed(), field.context())
                : opener(keys.open(sealedKey, keyContext(report)));
        return new Contact(
                open(opened, report, "name", sealed.name()),
                open(opened, report, "phone", sealed.phone()),
                open(opened, report, "address", sealed.address()),
                open(opened, report, "workplace", sealed.workplace()));
    }

    /** The key of a case, for what else belongs to it. */
    public CaseKey key(FieldReportId report, byte[] sealedKey) {
        return keys.open(sealedKey, keyContext(report));
    }

    /** By which other reports of the same phone are found; absent without a phone. */
    byte @Nullable [] phoneFingerprint(String phone) {
        if (phone.isEmpty()) {
            return null;
        }
        String national = phone.replaceFirst("^\\+?84", "0");
        return personalData.fingerprint(national, CONTEXT + "phone");
    }

    /** The token in the reporter's private link; made anew whenever it is needed, never stored. */
    String trackingToken(FieldReportId report) {
        return personalData.token(TRACKING, report.value());
    }

    /** What is stored of a tracking token. */
    static byte[] trackingHash(String token) {
        return Sha256.of(token);
    }

    /** A sealed value and the place it belongs to. */
    private record Field(byte[] sealed, String context) {}

    private static Function<Field, String> opener(CaseKey key) {
        return field -> new String(key.open(field.sealed(), field.context()), StandardCharsets.UTF_8);
    }

    private static byte @Nullable [] seal(CaseKey key, FieldReportId report, String field, String value) {
        return value.isEmpty() ? null : key.seal(value.getBytes(StandardCharsets.UTF_8), context(report, field));
    }

    private static String open(
            Function<Field, String> opener, FieldReportId report, String field, byte @Nullable [] sealed) {
        return sealed == null ? "" : opener.apply(new Field(sealed, context(report, field)));
    }

    private static String keyContext(FieldReportId report) {
        return "fieldreport.case_key:" + report.value();
    }

    private static String context(FieldReportId report, String field) {
        return CONTEXT + field + ":" + report.value();
    }
}
