package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a mail says about itself, read also where it breaks the rules.
 *
 * @param type media type in lower case
 * @param contentType the whole header
 * @param fileName empty when there is none
 * @param attached the sender put it beside the text
 * @param inline the text shows it by its id
 */
record PartHead(String type, String contentType, String fileName, boolean attached, boolean inline) {

    static PartHead of(Part part) throws MessagingException {
        String contentType = header(part, "Content-Type", "text/plain");
        String disposition = header(part, "Content-Disposition", "").toLowerCase(Locale.ROOT);
        String type = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return new PartHead(
                type.contains("/") ? type : "text/plain",
                contentType,
                fileName(part),
                disposition.startsWith("attachment"),
                part.getHeader("Content-ID") != null);
    }

    /** A parameter of the content type; absent when it is not there. */
    @Nullable
    String parameter(String name) {
        Matcher found = Pattern.compile("(?i)[;\\s]" + name + "\\s*=\\s*\"?([^\";\\s]+)")
                .matcher(contentType);
        return found.find() ? found.group(1) : null;
    }

    /** What stands behind the last dot of the name, in lower case. */
    String extension() {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    String label() {
        return fileName.isEmpty() ? type : fileName;
    }

    /** A header in one line; the default when it is not there. */
    static String header(Part part, String name, String otherwise) throws MessagingException {
        String[] values = part.getHeader(name);
        return values == null
                ? otherwise
                : values[0].replaceAll("\\r?\\n\\s*", " ").strip();
    }

    private static String fileName(Part part) {
        try {
            String name = part.getFileName();
            if (name == null) {
                return "";
            }
            // The library has decoded the names of RFC 2231, and only those.
            boolean decoded = name.chars().anyMatch(letter -> letter > 0xFF);
            return decoded ? Normalizer.normalize(name, Normalizer.Form.NFC) : HeaderText.decode(name);
        } catch (MessagingException unreadable) {
            return "";
        }
    }
}
