package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into Vietnamese text whatever the label says: labels are missing, wrong, or of the years before UTF-8.
 * The text is composed (NFC), because windows-1258 writes its tones as characters of their own.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Labels that stand for "some 8-bit text" in practice. */
    private static final Set<String> VAGUE = Set.of(
            "", "us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252", "cp1252", "utf-8", "utf8", "x-unknown");

    /** The bytes of the five tone marks in windows-1258. */
    private static final Set<Integer> TONES = Set.of(0xCC, 0xD2, 0xDE, 0xEC, 0xF2);

    /** The bytes of đ, ơ, ư and ă in both cases, which are rare in western texts. */
    private static final Set<Integer> VIETNAMESE_LETTERS = Set.of(0xD0, 0xF0, 0xD5, 0xF5, 0xDD, 0xFD, 0xC3, 0xE3);

    /** UTF-8 Vietnamese that somebody read as windows-1252 and wrote out again. */
    private static final Pattern READ_WRONG = Pattern.compile("á[º»]\\S|Ä[‘\u0080-\u009F]|Æ[°¡]|Ã[\u00A0-ÿ]");

    private TextDecoder() {}

    /** @param label the charset that the mail names; absent when it names none */
    static String decode(byte[] bytes, @Nullable String label) {
        String declared = label == null ? "" : label.strip().toLowerCase(Locale.ROOT);
        return Normalizer.normalize(mended(read(bytes, declared)), Normalizer.Form.NFC);
    }

    private static String read(byte[] bytes, String declared) {
        Charset charset = charset(declared);
        if (charset != null && !isAsciiBelow(charset)) {
            return new String(bytes, charset);
        }
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            // Chance hardly ever makes valid UTF-8 out of another charset's letters.
            return startsWith(bytes, BYTE_ORDER_MARK) ? utf8.substring(1) : utf8;
        }
        if (charset == null || VAGUE.contains(declared)) {
            return mostlyUtf8(bytes)
                    ? new String(bytes, StandardCharsets.UTF_8)
                    : new String(bytes, looksLike1258(bytes) ? WINDOWS_1258 : WINDOWS_1252);
        }
        return new String(bytes, charset);
    }

    /** UTF-8 with a few broken letters, as a cut or a careless gateway leaves it. */
    private static boolean mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(letter -> letter == '\uFFFD').count();
        long right = text.chars().filter(letter -> letter > 0x7F).count() - broken;
        return right > 4 * broken;
    }

    /** Tones follow vowels in Vietnamese, all of them; western texts put those bytes anywhere. */
    private static boolean looksLike1258(byte[] bytes) {
        int tones = 0;
        int astray = 0;
        int letters = 0;
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] & 0xFF;
            if (TONES.contains(value)) {
                if (i > 0 && isVowel(bytes[i - 1] & 0xFF)) {
                    tones++;
                } else {
                    astray++;
                }
            } else if (VIETNAMESE_LETTERS.contains(value)) {
                letters++;
            }
        }
        return tones > 0 && letters > 0 && astray * 10 <= tones;
    }

    private static boolean isVowel(int value) {
        return "aeiouyAEIOUY".indexOf(value) >= 0
                || value == 0xE2
                || value == 0xEA
                || value == 0xF4
                || value == 0xC2
                || value == 0xCA
                || value == 0xD4
                || (VIETNAMESE_LETTERS.contains(value) && value != 0xD0 && value != 0xF0);
    }

    private static String mended(String text) {
        if (READ_WRONG.matcher(text).results().limit(2).count() < 2) {
            return text;
        }
        byte[] western = new byte[text.length()];
        for (int i = 0; i < western.length; i++) {
            char letter = text.charAt(i);
            western[i] = letter <= 0xFF
                    ? (byte) letter
                    : WINDOWS_1252.encode(String.valueOf(letter)).get();
        }
        String utf8 = strictly(western, StandardCharsets.UTF_8);
        return utf8 == null ? text : utf8;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notThat) {
            return null;
        }
    }

    private static @Nullable Charset charset(String name) {
        try {
            return name.isEmpty() ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** UTF-16 and its like cannot be mistaken for one another; everything else shares ASCII. */
    private static boolean isAsciiBelow(Charset charset) {
        return charset.canEncode()
                && "a=".contentEquals(StandardCharsets.ISO_8859_1.decode(charset.encode("a=")))
                && !charset.name().startsWith("ISO-2022");
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
    }
}
