package vn.tinhnha.integration.open311.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of names and notices. */
final class Language {

    private Language() {}

    /**
     * What the client asked for.
     *
     * @param parameter the {@code locale} parameter, which goes before {@code Accept-Language}
     */
    static Locale of(@Nullable String parameter, Locale accepted) {
        return parameter == null || parameter.isBlank() ? accepted : Locale.forLanguageTag(parameter);
    }
}
