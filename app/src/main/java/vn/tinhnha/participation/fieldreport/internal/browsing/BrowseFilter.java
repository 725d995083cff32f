package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param agency code of the agency that leads the handling
 * @param from first day of receipt, {@code 2026-11-01}
 * @param to last day of receipt
 * @param timing a step in time or late, see {@link FigureSlugs}
 * @param satisfaction the reporter's verdict, see {@link FigureSlugs}
 * @param openOn a day at whose end the report was not closed yet
 */
public record BrowseFilter(
        @BindParam(WORDS) @Nullable String words,
        @BindParam(CATEGORY) @Nullable String category,
        @BindParam(WARD) @Nullable String ward,
        @BindParam(STAGE) @Nullable String stage,
        @BindParam(AGENCY) @Nullable String agency,
        @BindParam(FROM) @Nullable String from,
        @BindParam(TO) @Nullable String to,
        @BindParam(TIMING) @Nullable String timing,
        @BindParam(SATISFACTION) @Nullable String satisfaction,
        @BindParam(OPEN_ON) @Nullable String openOn) {

    public static final String WORDS = "q";
    public static final String CATEGORY = "linh-vuc";
    public static final String WARD = "xa";
    public static final String STAGE = "tinh-trang";
    public static final String AGENCY = "co-quan";
    public static final String FROM = "tu";
    public static final String TO = "den";
    public static final String TIMING = "thoi-han";
    public static final String SATISFACTION = "hai-long";
    public static final String OPEN_ON = "con-mo";

    public BrowseFilter {
        words = stripped(words);
        category = stripped(category);
        ward = stripped(ward);
        stage = stripped(stage);
        agency = stripped(agency);
        from = stripped(from);
        to = stripped(to);
        timing = stripped(timing);
        satisfaction = stripped(satisfaction);
        openOn = stripped(openOn);
    }

    private static @Nullable String stripped(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    public boolean isEmpty() {
        return given().isEmpty();
    }

    /** Whether anything but the stage narrows it. */
    boolean narrowsBeyondStage() {
        Map<String, String> given = given();
        given.remove(STAGE);
        return !given.isEmpty();
    }

    /** What the form of the filters has no field for, by parameter: it travels along. */
    public Map<String, String> further() {
        Map<String, String> further = given();
        further.keySet().removeAll(List.of(WORDS, CATEGORY, WARD));
        return further;
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
        put(given, AGENCY, agency);
        put(given, FROM, from);
        put(given, TO, to);
        put(given, TIMING, timing);
        put(given, SATISFACTION, satisfaction);
        put(given, OPEN_ON, openOn);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    /** @param zone where the days of the filter begin and end */
    PublicFilter toPublicFilter(ZoneId zone) {
        return since(null, zone);
    }

    /** The same for reports received since a time; a later first day stays. */
    PublicFilter since(@Nullable Instant earliest, ZoneId zone) {
        Instant first = FigureSlugs.startOf(from, 0, zone);
        boolean laterWins = first == null || (earliest != null && earliest.isAfter(first));
        return new PublicFilter(
                words == null ? "" : words,
                category,
                ward,
                publicStage(),
                laterWins ? earliest : first,
                FigureSlugs.startOf(to, 1, zone),
                null,
                null,
                counted(zone));
    }

    private PublicFilter.@Nullable Counted counted(ZoneId zone) {
        if (agency == null && timing == null && satisfaction == null && openOn == null) {
            return null;
        }
        Instant nextDay = FigureSlugs.startOf(openOn, 1, zone);
        return new PublicFilter.Counted(
                agency,
                FigureSlugs.timing(timing),
                FigureSlugs.verdicts(satisfaction),
                nextDay == null ? null : nextDay.minusNanos(1000));
    }

    private @Nullable PublicStage publicStage() {
        return stage == null ? null : StageSlug.of(stage).map(StageSlug::stage).orElse(null);
    }
}
