package vn.tinhnha.participation.fieldreport.internal.browsing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.kernel.Slice;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.PublicFilter;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.internal.PublicQueries;
import vn.tinhnha.participation.fieldreport.internal.browsing.GeoJson.Feature;
import vn.tinhnha.participation.fieldreport.internal.browsing.GeoJson.FeatureCollection;
import vn.tinhnha.participation.fieldreport.internal.browsing.MapQueries.Heap;

/** Turns public reports into GeoJSON: one by one for a feed, in heaps for the map. */
@Component
class MapPoints {

    private final MapQueries heaps;
    private final PublicQueries reports;

    MapPoints(MapQueries heaps, PublicQueries reports) {
        this.heaps = heaps;
        this.reports = reports;
    }

    /**
     * What is told of one report; nothing in it depends on the reader's language, so that one answer serves all.
     *
     * @param url path of its page
     * @param title the first words of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReportProperties(
            String code,
            String url,
            String title,
            PublicStage stage,
            String category,
            String ward,
            Instant receivedAt,
            @Nullable Instant publishedAt) {}

    /**
     * What is told of a heap.
     *
     * @param reports the first of them, where zooming in does not take them apart
     */
    record HeapProperties(int count, List<ReportProperties> reports) {}

    FeatureCollection feed(Slice<PublicFieldReport> slice, Function<String, String> nextLink) {
        List<Feature> features = slice.items().stream()
                .flatMap(report -> located(report).stream())
                .toList();
        return new FeatureCollection(features, slice.next() == null ? null : nextLink.apply(slice.next()));
    }

    private static List<Feature> located(PublicFieldReport report) {
        GeoPoint location = report.location();
        return location == null ? List.of() : List.of(new Feature(location, properties(report)));
    }

    FeatureCollection inHeaps(PublicFilter filter, MapArea area, int zoom) {
        List<Heap> found = heaps.heaps(filter, area, zoom);
        Map<String, ReportProperties> told =
                reports.byCodes(found.stream().flatMap(heap -> told(heap, zoom)).toList()).stream()
                        .collect(Collectors.toMap(PublicFieldReport::code, MapPoints::properties));
        List<Feature> features = new ArrayList<>();
        for (Heap heap : found) {
            List<ReportProperties> inside = told(heap, zoom)
                    .flatMap(code -> Stream.ofNullable(told.get(code)))
                    .toList();
            Object properties = heap.count() == 1 && inside.size() == 1
                    ? inside.getFirst()
                    : new HeapProperties(heap.count(), inside);
            features.add(new Feature(heap.center(), properties));
        }
        return new FeatureCollection(features, null);
    }

    private static Stream<String> told(Heap heap, int zoom) {
        return heap.count() == 1 || zoom >= MapQueries.CLOSEST ? heap.codes().stream() : Stream.empty();
    }

    private static ReportProperties properties(PublicFieldReport report) {
        return new ReportProperties(
                report.code(),
                ReportNames.link(report.code()),
                ReportNames.excerpt(report.description()),
                report.stage(),
                report.category(),
                report.ward(),
                report.receivedAt(),
                report.publishedAt());
    }
}
