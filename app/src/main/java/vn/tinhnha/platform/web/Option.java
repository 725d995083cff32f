package vn.tinhnha.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a select or a group of radio buttons.
 *
 * @param hint a second line under the label, in radio buttons
 */
public record Option(String value, String label, @Nullable String hint) {

    public Option(String value, String label) {
        this(value, label, null);
    }
}
