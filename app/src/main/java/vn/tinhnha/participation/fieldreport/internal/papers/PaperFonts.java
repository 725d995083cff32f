package vn.tinhnha.participation.fieldreport.internal.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** Tinos, which is as wide as Times New Roman letter by letter, and free (fonts/LICENSE.txt). */
final class PaperFonts {

    private static final BaseFont REGULAR = load("Regular");
    private static final BaseFont BOLD = load("Bold");
    private static final BaseFont ITALIC = load("Italic");
    private static final BaseFont BOLD_ITALIC = load("BoldItalic");

    private PaperFonts() {}

    static Font regular(float size) {
        return new Font(REGULAR, size);
    }

    static Font bold(float size) {
        return new Font(BOLD, size);
    }

    static Font italic(float size) {
        return new Font(ITALIC, size);
    }

    static Font boldItalic(float size) {
        return new Font(BOLD_ITALIC, size);
    }

    private static BaseFont load(String style) {
        String file = "Tinos-" + style + ".ttf";
        try (InputStream font = PaperFonts.class.getResourceAsStream("/fonts/" + file)) {
            if (font == null) {
                throw new IllegalStateException(file + " is missing in the jar");
            }
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font.readAllBytes(), null);
        } catch (IOException damaged) {
            throw new UncheckedIOException(file + " cannot be read", damaged);
        }
    }
}
