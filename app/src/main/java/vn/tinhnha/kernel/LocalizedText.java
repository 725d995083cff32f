package vn.tinhnha.kernel;

import java.util.Locale;

/** A text that a province wrote in Vietnamese and, where it did, in English. */
public record LocalizedText(String vi, String en) {

    public LocalizedText {
        if (vi.isBlank()) {
            throw new IllegalArgumentException("the Vietnamese text is missing");
        }
        if (en.isBlank()) {
            en = vi;
        }
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}
