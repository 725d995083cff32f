package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tinhnha.participation.fieldreport.PublicFilter;
import vn.tinhnha.participation.fieldreport.PublicStage;

/**
 * What a visitor narrowed the public reports to, as it stands in the address of the list, the map and the feeds.
 * Absent means not narrowed; a code that does not exist finds nothing.
 *
 * @param words words of the report, with or without diacritics
 * @param category code of a category
 * @param ward code of a ward
 * @param stage {@code dang-xu-ly} or {@code da-tra-loi}; anything else does not narrow
 */
public record BrowseFilter(
        @BindParam(WORDS) @Nullable String words,
        @BindParam(CATEGORY) @Nullable String category,
        @BindParam(WARD) @Nullable String ward,
        @BindParam(STAGE) @Nullable String stage) {

    public static final String WORDS = "q";
    public static final String CATEGORY = "linh-vuc";
    public static final String WARD = "xa";
    public static final String STAGE = "tinh-trang";

    public BrowseFilter {
        words = stripped(words);
        category = stripped(category);
        ward = stripped(ward);
        stage = stripped(stage);
    }

    private static @Nullable String stripped(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    public boolean isEmpty() {
        return given().isEmpty();
    }

    /** The address of a page with this filter. */
    public String link(String path) {
        return link(path, Map.of());
    }

    /** The same with one part of the filter removed. */
    public String linkWithout(String path, String parameter) {
        Map<String, String> rest = given();
        rest.remove(parameter);
        return link(path, rest, Map.of());
    }

    /** The same with one part of the filter replaced. */
    public String linkWith(String path, String parameter, String value) {
        return link(path, Map.of(parameter, value));
    }

    String link(String path, Map<String, String> more) {
        return link(path, given(), more);
    }

    private static String link(String path, Map<String, String> given, Map<String, String> more) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        Map<String, String> parameters = new LinkedHashMap<>(given);
        parameters.putAll(more);
        parameters.forEach((name, value) -> link.queryParam(name, "{" + name + "}"));
        return link.encode().buildAndExpand(parameters).toUriString();
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, WORDS, words);
        put(given, CATEGORY, category);
        put(given, WARD, ward);
        put(given, STAGE, stage);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    PublicFilter toPublicFilter() {
        return since(null);
    }

    /** The same for reports received since a time. */
    PublicFilter since(@Nullable Instant receivedFrom) {
        return new PublicFilter(
                words == null ? "" : words, category, ward, publicStage(), receivedFrom, null, null, null);
    }

    private @Nullable PublicStage publicStage() {
        return stage == null ? null : StageSlug.of(stage).map(StageSlug::stage).orElse(null);
    }
}
