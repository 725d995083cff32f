package vn.tinhnha.platform.province.internal;

import java.util.regex.Pattern;
import vn.tinhnha.platform.province.ProvinceProfile.Colors;

/** Reads the accent colors and sees to it that text on them can be read (WCAG 2.2, 1.4.3). */
final class ColorReader {

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
    private static final double MIN_CONTRAST = 4.5;

    private ColorReader() {}

    static Colors read(YamlMap yaml) {
        Colors colors = new Colors(
                color(yaml, "accent"),
                color(yaml, "accent-ink"),
                color(yaml, "accent-dark"),
                color(yaml, "accent-ink-dark"));
        requireContrast(yaml, "accent-ink", colors.accentInk(), colors.accent());
        requireContrast(yaml, "accent-ink-dark", colors.accentInkDark(), colors.accentDark());
        yaml.refuseOthers();
        return colors;
    }

    private static String color(YamlMap yaml, String key) {
        return yaml.matching(key, HEX, "a color of the form \"#0b6b3a\" (small letters, in quotes)");
    }

    private static void requireContrast(YamlMap yaml, String key, String ink, String ground) {
        if (!HEX.matcher(ink).matches() || !HEX.matcher(ground).matches()) {
            return;
        }
        double a = luminance(ink);
        double b = luminance(ground);
        double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (contrast < MIN_CONTRAST) {
            yaml.problem(
                    key,
                    "text of color %s on %s has a contrast of %.1f; people need %.1f to read it"
                            .formatted(ink, ground, contrast, MIN_CONTRAST));
        }
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int from) {
        double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
