package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.jspecify.annotations.Nullable;

/** Takes the mail out of an opaque S/MIME seal (RFC 5652); who signed does not matter to a report. */
final class SealedContent {

    private static final ASN1ObjectIdentifier SIGNED_DATA = new ASN1ObjectIdentifier("1.2.840.113549.1.7.2");
    /** Version and digest algorithms come before the content. */
    private static final int CONTENT = 2;

    private SealedContent() {}

    /** The signed mail; absent when it is encrypted or damaged. */
    static byte @Nullable [] open(byte[] cms) {
        try {
            ASN1Sequence envelope = ASN1Sequence.getInstance(cms);
            if (!SIGNED_DATA.equals(envelope.getObjectAt(0))) {
                return null;
            }
            ASN1Sequence signed = ASN1Sequence.getInstance(tagged(envelope));
            ASN1Sequence content = ASN1Sequence.getInstance(signed.getObjectAt(CONTENT));
            return ASN1OctetString.getInstance(tagged(content)).getOctets();
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException damaged) {
            return null;
        }
    }

    /** The value behind a content type. */
    private static Object tagged(ASN1Sequence typed) {
        return ASN1TaggedObject.getInstance(typed.getObjectAt(1)).getExplicitBaseObject();
    }
}
