package vn.tinhnha.participation.fieldreport.internal.figures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.PublicFilter.Timing;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.Satisfaction;
import vn.tinhnha.participation.fieldreport.internal.browsing.BrowseFilter;
import vn.tinhnha.participation.fieldreport.internal.browsing.FigureSlugs;

/**
 * The lists that the figures of one cell count.
 *
 * @param parameters what narrows all of them
 */
public record FigureLinks(Map<String, String> parameters) {

    public FigureLinks {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters)); // keeps the order of the address
    }

    static FigureLinks of(Period period, Dimension dimension, String key) {
        Period received = dimension == Dimension.MONTH ? Period.parse(key).orElse(period) : period;
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, BrowseFilter.FROM, received.first());
        put(parameters, BrowseFilter.TO, received.last());
        if (!dimension.parameter().isEmpty()) {
            parameters.put(dimension.parameter(), key);
        }
        return new FigureLinks(parameters);
    }

    /** The reports received on a day. */
    static String receivedOn(LocalDate day) {
        return FigureSlugs.list(Map.of(BrowseFilter.FROM, day.toString(), BrowseFilter.TO, day.toString()));
    }

    /** The reports that were open at the end of a day. */
    static String openOn(LocalDate day) {
        return FigureSlugs.list(Map.of(BrowseFilter.OPEN_ON, day.toString()));
    }

    public String received() {
        return FigureSlugs.list(parameters);
    }

    public String inProgress() {
        return with(BrowseFilter.STAGE, FigureSlugs.of(PublicStage.IN_PROGRESS));
    }

    public String answered() {
        return with(BrowseFilter.STAGE, FigureSlugs.of(PublicStage.ANSWERED));
    }

    public String timing(Timing timing) {
        return with(BrowseFilter.TIMING, FigureSlugs.of(timing));
    }

    public String verdicts(Set<Satisfaction> verdicts) {
        return with(BrowseFilter.SATISFACTION, FigureSlugs.of(verdicts));
    }

    private String with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return FigureSlugs.list(more);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable LocalDate day) {
        if (day != null) {
            parameters.put(name, day.toString());
        }
    }
}
