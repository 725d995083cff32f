package vn.tinhnha.participation.fieldreport;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code people read to each other over the phone, e.g. {@code HG26-012340}: province, year, running number and a
 * check digit (Damm), which finds every single wrong digit and every swap of two neighbors.
 */
public record ReportCode(String value) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{2,4})(\\d{2})-?(\\d{6,})");
    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    /**
     * The code of the {@code number}-th report.
     *
     * @param prefix letters of the province
     */
    public static ReportCode of(String prefix, int year, long number) {
        String digits = String.format(Locale.ROOT, "%05d", number);
        return new ReportCode(String.format(Locale.ROOT, "%s%02d-%s%d", prefix, year % 100, digits, damm(digits)));
    }

    /** Reads a code as people type it: any case, with or without hyphen; empty when a digit must be wrong. */
    public static Optional<ReportCode> parse(String typed) {
        Matcher form = FORM.matcher(bare(typed));
        if (!form.matches() || damm(form.group(3)) != 0) {
            return Optional.empty();
        }
        return Optional.of(new ReportCode(form.group(1) + form.group(2) + "-" + form.group(3)));
    }

    /** Whether somebody meant a code, right or wrong in its digits. */
    public static boolean looksLikeOne(String typed) {
        return FORM.matcher(bare(typed)).matches();
    }

    private static String bare(String typed) {
        return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static int damm(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = DAMM[interim][digits.charAt(i) - '0'];
        }
        return interim;
    }
}
