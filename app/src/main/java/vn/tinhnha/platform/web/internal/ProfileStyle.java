package vn.tinhnha.platform.web.internal;

import vn.tinhnha.platform.province.ProvinceProfile.Colors;

/** The part of the stylesheet that differs between provinces: the accent and the tints made of it. */
final class ProfileStyle {

    /** Its path among the static files. */
    static final String PATH = "css/profile.css";

    private ProfileStyle() {}

    /** Tints are mixed here, for browsers that lack {@code color-mix}. */
    static String css(Colors colors) {
        Rgb light = Rgb.of(colors.accent());
        Rgb dark = Rgb.of(colors.accentDark());
        return """
                :root {
                  --accent-light: %s; --accent-ink-light: %s; --accent-soft-light: %s; --accent-line-light: %s; \
                --accent-deep-light: %s;
                  --accent-dark: %s; --accent-ink-dark: %s; --accent-soft-dark: %s; --accent-line-dark: %s; \
                --accent-deep-dark: %s;
                }
                """.formatted(
                        light,
                        Rgb.of(colors.accentInk()),
                        light.mix(Rgb.WHITE, 0.9),
                        light.mix(Rgb.WHITE, 0.72),
                        light.mix(Rgb.BLACK, 0.3),
                        dark,
                        Rgb.of(colors.accentInkDark()),
                        dark.mix(Rgb.NIGHT, 0.84),
                        dark.mix(Rgb.NIGHT, 0.62),
                        dark.mix(Rgb.WHITE, 0.3));
    }

    /** A color by its channels, 0 to 255. */
    record Rgb(int red, int green, int blue) {

        static final Rgb WHITE = new Rgb(255, 255, 255);
        static final Rgb BLACK = new Rgb(0, 0, 0);
        static final Rgb NIGHT = new Rgb(19, 23, 28);

        /** Reads {@code #rrggbb}. */
        static Rgb of(String hex) {
            int value = Integer.parseInt(hex.substring(1), 16);
            return new Rgb(value >> 16 & 255, value >> 8 & 255, value & 255);
        }

        /** Goes toward another color; 0 stays, 1 arrives. */
        Rgb mix(Rgb other, double share) {
            return new Rgb(
                    between(red, other.red, share),
                    between(green, other.green, share),
                    between(blue, other.blue, share));
        }

        private static int between(int from, int to, double share) {
            return (int) Math.round(from + (to - from) * share);
        }

        @Override
        public String toString() {
            return "#%02x%02x%02x".formatted(red, green, blue);
        }
    }
}
