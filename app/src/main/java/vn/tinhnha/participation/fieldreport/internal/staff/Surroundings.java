package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries.Related;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.Likeness;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.LookAlike;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.LookAlikes;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffReportPage.Other;

/** Other reports that help to decide on one: of the same place, of the same reporter. */
@Component
class Surroundings {

    private static final int MOST = 8;

    private final StaffQueries queries;
    private final LookAlikes lookAlikes;
    private final Codes codes;

    Surroundings(StaffQueries queries, LookAlikes lookAlikes, Codes codes) {
        this.queries = queries;
        this.lookAlikes = lookAlikes;
        this.codes = codes;
    }

    List<Other> sameReporter(FieldReport report) {
        return queries.sameReporter(report.id(), MOST).stream().map(this::other).toList();
    }

    List<Other> lookAlikes(Visit visit) {
        return known(visit).stream().map(like -> other(visit.desk(), like)).toList();
    }

    /** The look-alikes as GeoJSON, for the map. */
    Map<String, Object> markers(Visit visit) {
        return Map.of(
                "type",
                "FeatureCollection",
                "features",
                known(visit).stream()
                        .flatMap(like -> feature(visit.desk(), like).stream())
                        .toList());
    }

    private List<LookAlike> known(Visit visit) {
        return lookAlikes.known(Likeness.of(visit.report()), visit.desk().agencies(visit.staff()));
    }

    private static Optional<Map<String, Object>> feature(Desk desk, LookAlike like) {
        GeoPoint place = like.location();
        return place == null
                ? Optional.empty()
                : Optional.of(Map.of(
                        "type",
                        "Feature",
                        "geometry",
                        Map.of("type", "Point", "coordinates", List.of(place.longitude(), place.latitude())),
                        "properties",
                        Map.of(
                                "code", like.code(),
                                "title", like.description(),
                                "category", like.category(),
                                "url", link(desk, like.code()))));
    }

    private Other other(Related report) {
        return new Other(
                report.code(),
                link(Desk.CENTER, report.code()),
                report.status(),
                codes.category(report.category()),
                report.description(),
                report.receivedAt(),
                -1);
    }

    private Other other(Desk desk, LookAlike like) {
        return new Other(
                like.code(),
                link(desk, like.code()),
                like.status(),
                codes.category(like.category()),
                like.description(),
                like.receivedAt(),
                like.meters());
    }

    private static String link(Desk desk, String code) {
        return desk.path() + "/" + code;
    }
}
