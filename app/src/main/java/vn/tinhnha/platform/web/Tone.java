package vn.tinhnha.platform.web;

import java.util.Locale;

/** Meaning of a color, the same everywhere. */
public enum Tone {
    NEUTRAL,
    ACCENT,
    INFO,
    SUCCESS,
    WARNING,
    DANGER;

    /** The class that colors an element, e.g. {@code tone-success}. */
    public String css() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
