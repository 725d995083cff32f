package vn.tinhnha.platform.web.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.SearchText;
import vn.tinhnha.platform.province.ProvinceProfile.Function;

/**
 * What the home page and its search show.
 *
 * @param query what was searched for; empty on the home page itself
 */
public record HomePage(String query, List<Group> groups) {

    /** Functions that belong together, under the message key {@code web.group.<key>}. */
    public record Group(String key, List<Function> functions) {}

    /** The first function of the profile is the main thing to do. */
    public @Nullable Function main() {
        return groups.isEmpty() ? null : groups.getFirst().functions().getFirst();
    }

    static HomePage of(List<Function> functions) {
        Map<String, List<Function>> groups = new LinkedHashMap<>();
        for (Function function : functions) {
            groups.computeIfAbsent(function.group(), key -> new ArrayList<>()).add(function);
        }
        return new HomePage(
                "",
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                        .toList());
    }

    /** The functions whose name or description has every word of the query, with or without diacritics. */
    static HomePage found(List<Function> functions, String query, Locale locale) {
        List<String> words = List.of(SearchText.normalize(query).split(" "));
        List<Function> found = functions.stream()
                .filter(function -> words.stream().allMatch(searchText(function, locale)::contains))
                .toList();
        return new HomePage(query, of(found).groups());
    }

    private static String searchText(Function function, Locale locale) {
        return SearchText.normalize(
                function.name().in(locale) + " " + function.description().in(locale));
    }
}
