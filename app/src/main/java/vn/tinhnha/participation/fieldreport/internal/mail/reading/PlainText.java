package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Brings text to one form: composed letters, plain spaces, line feeds, no run of empty lines. */
final class PlainText {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\u00AD\\u0000]");
    private static final Pattern SPACE = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u3000\\t]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");
    private static final Pattern PLACE_OF_PICTURE = Pattern.compile("\\[(?:cid|image|hình ảnh): ?[^\\]\\n]{0,200}\\]");
    private static final Pattern TRAILING = Pattern.compile(" +(?=\\n|$)");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private PlainText() {}

    static String tidy(String text) {
        String lines = LINE_END.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("\n");
        String spaced = SPACE.matcher(INVISIBLE.matcher(lines).replaceAll("")).replaceAll(" ");
        String words = PLACE_OF_PICTURE.matcher(spaced).replaceAll("");
        return EMPTY_LINES
                .matcher(TRAILING.matcher(words).replaceAll(""))
                .replaceAll("\n\n")
                .strip();
    }

    /** Joins the lines that {@code format=flowed} (RFC 3676) broke for display only. */
    static String unflowed(String text) {
        List<String> lines = new ArrayList<>();
        boolean open = false;
        for (String line : LINE_END.matcher(text).replaceAll("\n").split("\n", -1)) {
            String content = line.startsWith(" ") ? line.substring(1) : line;
            if (open && !content.startsWith(">")) {
                lines.set(lines.size() - 1, lines.getLast() + content);
            } else {
                lines.add(content);
            }
            open = content.endsWith(" ") && !content.equals("-- ");
        }
        return String.join("\n", lines);
    }
}
