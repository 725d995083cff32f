package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a header (RFC 2047), also as careless programs write it: letters cut in two between encoded words,
 * spaces inside of them, ends missing, bare 8-bit text.
 */
final class HeaderText {

    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]*");
    private static final Pattern WORD =
            Pattern.compile("=\\?([^?*\\s]+)(?:\\*[^?]*)?\\?([bBqQ])\\?(.*?)(?:\\?=|$)", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private @Nullable String pendingCharset;

    private HeaderText() {}

    /** @param raw the header as it came, each byte a character */
    static String decode(@Nullable String raw) {
        return raw == null ? "" : new HeaderText().read(FOLD.matcher(raw).replaceAll(" "));
    }

    private String read(String line) {
        Matcher word = WORD.matcher(line);
        int end = 0;
        while (word.find()) {
            plain(line.substring(end, word.start()), end > 0);
            encoded(word.group(1), word.group(2), word.group(3));
            end = word.end();
        }
        flush();
        plain(line.substring(end), false);
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    /** Text between encoded words; mere space between two of them counts for nothing. */
    private void plain(String between, boolean afterWord) {
        if (afterWord && between.isBlank()) {
            return;
        }
        flush();
        text.append(TextDecoder.decode(between.getBytes(StandardCharsets.ISO_8859_1), null));
    }

    private void encoded(String charset, String encoding, String content) {
        if (!charset.equalsIgnoreCase(pendingCharset)) {
            flush();
            pendingCharset = charset;
        }
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        pending.writeBytes(
                encoding.equalsIgnoreCase("B")
                        ? TransferCoding.base64(bytes)
                        : TransferCoding.quotedPrintable(
                                content.replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void flush() {
        if (pending.size() > 0) {
            text.append(TextDecoder.decode(pending.toByteArray(), pendingCharset));
        }
        pending.reset();
        pendingCharset = null;
    }
}
