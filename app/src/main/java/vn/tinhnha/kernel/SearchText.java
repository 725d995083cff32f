package vn.tinhnha.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as people type it into a search box: without diacritics, case or double spaces. */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchText() {}

    /**
     * The search key of a text: {@code "Đường  Hoà Bình, ổ gà"} becomes {@code "duong hoa binh o ga"}. Both tone
     * placements (hòa, hoà) and both Unicode forms give the same key.
     */
    public static String normalize(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String plain = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
        return NOT_WORD.matcher(plain).replaceAll(" ").strip();
    }
}
