package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;
import vn.tinhnha.kernel.Cursor;
import vn.tinhnha.participation.fieldreport.internal.PublicQueries;
import vn.tinhnha.platform.province.Province;

/** The map of public reports, and the GeoJSON that it and other people's maps read. */
@Controller
class PublicMapController {

    static final String MAP = "/phan-anh/ban-do";
    static final String POINTS = "/phan-anh/diem.geojson";
    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");
    private static final String DAYS = "ngay";
    private static final int DEFAULT_DAYS = 90;
    private static final int LONGEST_DAYS = 366;
    private static final int FARTHEST = 1;
    private static final int CLOSEST = 20;
    private static final int FEED_PAGE = 1000;

    private final MapPoints points;
    private final PublicQueries queries;
    private final FilterChoices choices;
    private final JsonMapper json;
    private final InstantSource time;
    private final ZoneId zone;

    PublicMapController(
            MapPoints points,
            PublicQueries queries,
            FilterChoices choices,
            JsonMapper json,
            InstantSource time,
            Province province) {
        this.points = points;
        this.queries = queries;
        this.choices = choices;
        this.json = json;
        this.time = time;
        this.zone = province.profile().zone();
    }

    @GetMapping(MAP)
    String map(BrowseFilter filter, Locale locale, Model model) {
        model.addAttribute("page", new MapPage(filter, choices.categories(locale), choices.wards()));
        return "fieldreport/map";
    }

    /**
     * The reports as GeoJSON: with {@code bbox} and {@code z} gathered for a map at that zoom, otherwise one by one,
     * newest first, 1,000 at a time.
     *
     * @param days how many days back; 90 unless told
     */
    @GetMapping(POINTS)
    @CrossOrigin
    ResponseEntity<byte[]> points(
            BrowseFilter filter,
            @RequestParam(required = false) @Nullable String bbox,
            @RequestParam(name = "z", required = false) @Nullable Integer zoom,
            @RequestParam(name = DAYS, defaultValue = "" + DEFAULT_DAYS) int days,
            @RequestParam(name = PublicListController.AFTER, required = false) @Nullable String after) {
        Instant since = since(days);
        GeoJson.FeatureCollection found = zoom == null
                ? points.feed(
                        queries.list(
                                filter.since(since, zone),
                                after == null ? null : Cursor.parse(after).orElse(null),
                                FEED_PAGE),
                        next -> filter.link(
                                POINTS, Map.of(DAYS, Integer.toString(days), PublicListController.AFTER, next)))
                : points.inHeaps(filter.since(since, zone), area(bbox), Math.clamp(zoom, FARTHEST, CLOSEST));
        return PublicAnswer.of(GEO_JSON, json.writeValueAsBytes(found));
    }

    private static MapArea area(@Nullable String bbox) {
        return bbox == null
                ? MapArea.WORLD
                : MapArea.parse(bbox)
                        .orElseThrow(() -> new ResponseStatusException(
                                HttpStatus.BAD_REQUEST, "bbox must be west,south,east,north in degrees"));
    }

    /** To the minute, so that people who look at the same map get the same answer. */
    private Instant since(int days) {
        Instant minute = time.instant().truncatedTo(ChronoUnit.MINUTES);
        return minute.minus(Duration.ofDays(Math.clamp(days, 1, LONGEST_DAYS)));
    }
}
