package vn.tinhnha.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tinhnha.platform.province.ProvinceProfile.Colors;
import vn.tinhnha.platform.web.internal.ProfileStyle.Rgb;

/** Text can be read in sunlight: at least 4.5:1 (WCAG 2.2, 1.4.3) in both schemes and in every province. */
class ContrastTests {

    private static final Path MAIN = Path.of("src/main/resources");
    private static final Pattern VARIABLE = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})");
    private static final Pattern PROFILE_COLOR = Pattern.compile("(accent[a-z-]*): \"(#[0-9a-fA-F]{6})\"");

    @ParameterizedTest
    @ValueSource(strings = {"tokens.css", "dark.css"})
    void textStandsOutFromEveryGround(String file) throws IOException {
        Map<String, Rgb> colors =
                colors(VARIABLE, Files.readString(MAIN.resolve("static/css").resolve(file)));
        for (String ground : List.of("ground", "surface", "sunken")) {
            assertReadable(colors, "ink", ground);
            assertReadable(colors, "ink-soft", ground);
            assertReadable(colors, "danger", ground);
        }
        for (String tone : List.of("info", "success", "warning", "danger")) {
            assertReadable(colors, tone, tone + "-soft");
            assertReadable(colors, "ink", tone + "-soft");
        }
        assertReadable(colors, "danger-ink", "danger");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void theAccentOfEachProvinceIsReadable(Path profile) throws IOException {
        Map<String, Rgb> given = colors(PROFILE_COLOR, Files.readString(profile));
        Map<String, Rgb> made = colors(
                VARIABLE,
                ProfileStyle.css(new Colors(
                        given.get("accent").toString(),
                        given.get("accent-ink").toString(),
                        given.get("accent-dark").toString(),
                        given.get("accent-ink-dark").toString())));
        made.put("surface-light", Rgb.of("#ffffff"));
        made.put("surface-dark", Rgb.of("#1c2229"));
        for (String scheme : List.of("-light", "-dark")) {
            assertReadable(made, "accent-ink" + scheme, "accent" + scheme);
            assertReadable(made, "accent-ink" + scheme, "accent-deep" + scheme);
            assertReadable(made, "accent-deep" + scheme, "accent-soft" + scheme);
            assertReadable(made, "accent-deep" + scheme, "surface" + scheme);
        }
    }

    static Stream<Path> profiles() throws IOException {
        try (Stream<Path> folders = Files.list(MAIN.resolve("provinces"))) {
            return folders.map(folder -> folder.resolve("profile.yaml")).filter(Files::exists).toList().stream();
        }
    }

    private static Map<String, Rgb> colors(Pattern pattern, String text) {
        Map<String, Rgb> colors = new HashMap<>();
        pattern.matcher(text).results().forEach(color -> colors.put(color.group(1), Rgb.of(color.group(2))));
        return colors;
    }

    private static void assertReadable(Map<String, Rgb> colors, String text, String ground) {
        assertThat(contrast(colors.get(text), colors.get(ground)))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(4.5);
    }

    private static double contrast(Rgb one, Rgb other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Rgb color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
