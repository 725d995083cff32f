package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.PublicFilter.Timing;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.Satisfaction;

/** What figures count by, as the addresses of our pages say it; what cannot be read does not narrow. */
public final class FigureSlugs {

    private static final Map<Timing, String> TIMINGS = Map.of(
            Timing.DISPATCHED, "da-chuyen",
            Timing.HANDLED, "da-xu-ly",
            Timing.PUBLISHED, "da-cong-khai",
            Timing.DISPATCHED_ON_TIME, "chuyen-dung-han",
            Timing.DISPATCHED_LATE, "chuyen-tre-han",
            Timing.HANDLED_ON_TIME, "xu-ly-dung-han",
            Timing.HANDLED_LATE, "xu-ly-tre-han",
            Timing.PUBLISHED_ON_TIME, "cong-khai-dung-han",
            Timing.PUBLISHED_LATE, "cong-khai-tre-han");
    private static final Map<Set<Satisfaction>, String> VERDICTS = Map.of(
            Set.of(Satisfaction.VERY_SATISFIED), "rat-hai-long",
            Set.of(Satisfaction.SATISFIED), "hai-long",
            Set.of(Satisfaction.DISSATISFIED), "khong-hai-long",
            Set.of(Satisfaction.VERY_SATISFIED, Satisfaction.SATISFIED), "hai-long-tro-len",
            Set.of(Satisfaction.values()), "da-danh-gia");

    private FigureSlugs() {}

    /** The public list with some of the parameters of {@link BrowseFilter}. */
    public static String list(Map<String, String> parameters) {
        return new BrowseFilter(null, null, null, null, null, null, null, null, null, null)
                .link(PublicListController.PATH, parameters);
    }

    public static String of(Timing timing) {
        return TIMINGS.getOrDefault(timing, timing.name().toLowerCase(Locale.ROOT));
    }

    /** Of one verdict, of both good ones, or of all. */
    public static String of(Set<Satisfaction> verdicts) {
        return VERDICTS.getOrDefault(verdicts, "");
    }

    /** Of a stage that public reports can be in. */
    public static String of(PublicStage stage) {
        return Arrays.stream(StageSlug.values())
                .filter(slug -> slug.stage() == stage)
                .findFirst()
                .map(StageSlug::slug)
                .orElse("");
    }

    static @Nullable Timing timing(@Nullable String slug) {
        return key(TIMINGS, slug);
    }

    /** Empty for all cases, rated or not. */
    static Set<Satisfaction> verdicts(@Nullable String slug) {
        Set<Satisfaction> verdicts = key(VERDICTS, slug);
        return verdicts == null ? Set.of() : verdicts;
    }

    /** The start of a day, some days later; absent when it is no day. */
    static @Nullable Instant startOf(@Nullable String day, int daysLater, ZoneId zone) {
        if (day == null) {
            return null;
        }
        try {
            return LocalDate.parse(day).plusDays(daysLater).atStartOfDay(zone).toInstant();
        } catch (DateTimeParseException mistyped) {
            return null;
        }
    }

    private static <K> @Nullable K key(Map<K, String> slugs, @Nullable String slug) {
        return slugs.entrySet().stream()
                .filter(entry -> entry.getValue().equals(slug))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
