package vn.tinhnha.participation.fieldreport.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.Sha256;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.participation.fieldreport.internal.Submission.SealedReporter;
import vn.tinhnha.platform.privacy.PersonalData;

/** Seals who reported, opens it for officials who may know, and makes the private link. */
@Component
class SealedReporters {

    private static final String CONTEXT = "fieldreport.reporter.";
    private static final String TRACKING = "fieldreport.tracking";

    private final PersonalData personalData;

    SealedReporters(PersonalData personalData) {
        this.personalData = personalData;
    }

    SealedReporter seal(FieldReportId report, Contact contact) {
        return new SealedReporter(
                seal(report, "name", contact.name()),
                seal(report, "phone", contact.phone()),
                seal(report, "address", contact.address()),
                seal(report, "workplace", contact.workplace()));
    }

    Contact open(FieldReportId report, SealedReporter sealed) {
        return new Contact(
                open(report, "name", sealed.name()),
                open(report, "phone", sealed.phone()),
                open(report, "address", sealed.address()),
                open(report, "workplace", sealed.workplace()));
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

    private byte @Nullable [] seal(FieldReportId report, String field, String value) {
        return value.isEmpty() ? null : personalData.seal(value, context(report, field));
    }

    private String open(FieldReportId report, String field, byte @Nullable [] sealed) {
        return sealed == null ? "" : personalData.open(sealed, context(report, field));
    }

    private static String context(FieldReportId report, String field) {
        return CONTEXT + field + ":" + report.value();
    }
}
