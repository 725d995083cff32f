package vn.tinhnha.participation.fieldreport.internal.lookalikes;

import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.kernel.SearchText;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.LookAlikeQueries.Area;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.LookAlikeQueries.Readers;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.rules.Rules;

/** Finds the reports that may tell of the same thing as another one, by the rules of the province. */
@Component
public class LookAlikes {

    /** In so many radii around a place, similar words are worth a look whatever the category. */
    private static final int WORDS_RADII = 4;

    private static final int MOST = 8;

    private final LookAlikeQueries queries;
    private final Province province;
    private final Rules rules;
    private final InstantSource time;

    LookAlikes(LookAlikeQueries queries, Province province, Rules rules, InstantSource time) {
        this.queries = queries;
        this.province = province;
        this.rules = rules;
        this.time = time;
    }

    /** Public reports that are being handled, for somebody who is about to report: the likeliest first. */
    public List<LookAlike> open(Likeness wanted) {
        return find(wanted, new Readers.Everybody());
    }

    /**
     * All that an official may see, the likeliest first.
     *
     * @param agencies narrows to reports of these and to public ones; empty for all, which only the center may
     */
    public List<LookAlike> known(Likeness wanted, Collection<String> agencies) {
        return find(wanted, agencies.isEmpty() ? new Readers.Center() : new Readers.Agencies(Set.copyOf(agencies)));
    }

    private List<LookAlike> find(Likeness wanted, Readers readers) {
        int radius = rules.get(LookAlikeRules.RADIUS);
        Area area = area(wanted, radius);
        return area.wards().isEmpty()
                ? List.of()
                : queries.find(
                        wanted,
                        SearchText.normalize(wanted.words()),
                        area,
                        rules.get(LookAlikeRules.SIMILARITY),
                        time.instant().minus(rules.get(LookAlikeRules.PERIOD)),
                        readers,
                        MOST);
    }

    /** A place near a boundary has neighbors in the next ward. */
    private Area area(Likeness wanted, int radius) {
        GeoPoint place = wanted.location();
        Set<String> wards = new LinkedHashSet<>();
        if (!wanted.ward().isEmpty()) {
            wards.add(wanted.ward());
        }
        if (place != null) {
            province.wardAt(place).ifPresent(ward -> wards.add(ward.code()));
            province.wardsAround(place, radius)
                    .forEach(shape -> wards.add(shape.ward().code()));
        }
        return new Area(wards, radius, WORDS_RADII * radius);
    }
}
