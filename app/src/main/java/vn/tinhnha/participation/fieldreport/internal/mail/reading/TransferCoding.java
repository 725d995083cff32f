package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Locale;

/** Undoes the transfer encodings of RFC 2045 without giving up where a mail breaks their rules. */
final class TransferCoding {

    private TransferCoding() {}

    /** The bytes behind an encoding; an encoding that nobody knows is taken as none. */
    static byte[] decode(byte[] encoded, String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(encoded);
            case "quoted-printable" -> quotedPrintable(encoded);
            default -> encoded;
        };
    }

    /** Skips what is no base64 and mends a cut end. */
    static byte[] base64(byte[] encoded) {
        byte[] kept = new byte[encoded.length];
        int length = 0;
        for (byte letter : encoded) {
            if (isBase64(letter)) {
                kept[length++] = letter;
            }
        }
        int whole = length % 4 == 1 ? length - 1 : length;
        byte[] mended = new byte[whole];
        System.arraycopy(kept, 0, mended, 0, whole);
        return Base64.getDecoder().decode(mended);
    }

    static byte[] quotedPrintable(byte[] encoded) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] != '=') {
                decoded.write(encoded[i]);
                continue;
            }
            int lineEnd = softBreak(encoded, i + 1);
            if (lineEnd > 0) {
                i = lineEnd - 1;
            } else if (i + 2 < encoded.length && hex(encoded[i + 1]) >= 0 && hex(encoded[i + 2]) >= 0) {
                decoded.write(hex(encoded[i + 1]) << 4 | hex(encoded[i + 2]));
                i += 2;
            } else {
                decoded.write('=');
            }
        }
        return decoded.toByteArray();
    }

    /** Where the text goes on after a soft line break, spaces at its end included; 0 when there is none. */
    private static int softBreak(byte[] encoded, int from) {
        int at = from;
        while (at < encoded.length && (encoded[at] == ' ' || encoded[at] == '\t')) {
            at++;
        }
        if (at < encoded.length && encoded[at] == '\r') {
            at++;
        }
        return at == encoded.length || encoded[at] == '\n' ? Math.min(at + 1, encoded.length) : 0;
    }

    private static int hex(byte digit) {
        return Character.digit(digit, 16);
    }

    private static boolean isBase64(byte letter) {
        return (letter >= 'A' && letter <= 'Z')
                || (letter >= 'a' && letter <= 'z')
                || (letter >= '0' && letter <= '9')
                || letter == '+'
                || letter == '/';
    }
}
