package vn.tinhnha.participation.fieldreport.internal.results;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.internal.ResultElement;

/** What administrators set about results. */
public record ResultFormPage(List<Rule> rules, List<ResultElement> elements, Problem problem, boolean done) {

    /** A category and whether its results need a photo. */
    public record Rule(PhotoRule rule, LocalizedText name) {}

    /**
     * What is wrong with what was typed.
     *
     * @param key message key; absent when nothing is
     * @param at {@code photos}, or the code of the element
     * @param typed the name that was typed
     */
    public record Problem(@Nullable String key, String at, String typed) {}
}
