package vn.tinhnha.platform.province.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tinhnha.kernel.SearchText;

/**
 * An address or a unit name cut into comparable words.
 *
 * @param words without diacritics, and "|" for each comma
 * @param accents the diacritics of each word, wherever they stand in it: "hòa" and "hoà" have the same
 */
record AddressTokens(List<String> words, List<String> accents) {

    static final String BREAK = "|";

    private static final Pattern SEPARATORS = Pattern.compile("[,;()\\n\\r]+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern GLUED_NUMBER = Pattern.compile("(p|f|phuong)(\\d{1,2})");
    private static final Pattern LETTERS = Pattern.compile("[a-z0-9]+");
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    static AddressTokens of(String text) {
        AddressTokens tokens = new AddressTokens(new ArrayList<>(), new ArrayList<>());
        for (String part : SEPARATORS.split(text)) {
            for (String word : NOT_WORD.split(part)) {
                String plain = SearchText.normalize(word);
                Matcher glued = GLUED_NUMBER.matcher(plain);
                if (glued.matches()) {
                    tokens.add(glued.group(1), "");
                    tokens.add(glued.group(2), "");
                } else if (!plain.isEmpty()) {
                    tokens.add(plain, accentsOf(word));
                }
            }
            tokens.add(BREAK, "");
        }
        return tokens;
    }

    private void add(String word, String accent) {
        boolean numbered = word.length() == 2 && word.startsWith("0") && afterWardWord();
        words.add(numbered ? word.substring(1) : word);
        accents.add(accent);
    }

    private boolean afterWardWord() {
        return UnitType.before(words, words.size()) == UnitType.PHUONG;
    }

    private static String accentsOf(String word) {
        String lower = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return LETTERS.matcher(lower)
                .replaceAll("")
                .codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The ways to write a unit's name: Phường I is Phường 1 too. */
    static List<List<String>> spellings(List<String> name) {
        if (name.size() != 1) {
            return List.of(name);
        }
        String word = name.getFirst();
        int roman = ROMAN.indexOf(word);
        if (roman >= 0) {
            return List.of(name, List.of(String.valueOf(roman + 1)));
        }
        boolean arabic = isNumber(word) && Integer.parseInt(word) >= 1 && Integer.parseInt(word) <= ROMAN.size();
        return arabic ? List.of(name, List.of(ROMAN.get(Integer.parseInt(word) - 1))) : List.of(name);
    }

    /** Whether a name is only a number, so that it needs "phường" before it to be one. */
    static boolean isNumbered(List<String> name) {
        return name.size() == 1 && (isNumber(name.getFirst()) || ROMAN.contains(name.getFirst()));
    }

    private static boolean isNumber(String word) {
        return word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
