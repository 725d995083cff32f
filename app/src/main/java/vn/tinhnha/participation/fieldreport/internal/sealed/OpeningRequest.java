package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an official typed to open something.
 *
 * @param purpose code of a {@link Purpose}; empty when none was chosen
 * @param words why
 */
public record OpeningRequest(String purpose, String words) {

    static final int WORDS_MAX = 500;
    private static final int WORDS_MIN = 10;

    public OpeningRequest {
        words = words.strip();
    }

    /** Message keys by field; empty when a purpose is named. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (Purpose.of(purpose).isEmpty()) {
            problems.put("purpose", "fieldreport.sealed.problem.purpose");
        }
        if (words.length() < WORDS_MIN) {
            problems.put("words", "fieldreport.sealed.problem.words");
        } else if (words.length() > WORDS_MAX) {
            problems.put("words", "fieldreport.problem.too-long");
        }
        return problems;
    }
}
