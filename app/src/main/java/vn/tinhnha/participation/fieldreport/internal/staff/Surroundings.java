package vn.tinhnha.participation.fieldreport.internal.staff;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries.Nearby;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries.Related;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffReportPage.Other;

/** Other reports that help to decide on one: of the same place, of the same reporter. */
@Component
class Surroundings {

    private static final double RADIUS_METERS = 250;
    private static final Duration PERIOD = Duration.ofDays(30);
    private static final int MOST = 8;

    private final StaffQueries queries;
    private final Codes codes;
    private final InstantSource time;

    Surroundings(StaffQueries queries, Codes codes, InstantSource time) {
        this.queries = queries;
        this.codes = codes;
        this.time = time;
    }

    List<Other> sameReporter(FieldReport report) {
        return queries.sameReporter(report.id(), MOST).stream()
                .map(related -> other(Desk.CENTER, related, -1))
                .toList();
    }

    List<Other> lookAlikes(Visit visit) {
        return nearby(visit).stream()
                .map(near -> other(visit.desk(), near.report(), near.meters()))
                .toList();
    }

    /** The look-alikes as GeoJSON, for the map. */
    Map<String, Object> markers(Visit visit) {
        return Map.of(
                "type",
                "FeatureCollection",
                "features",
                nearby(visit).stream().map(near -> feature(visit.desk(), near)).toList());
    }

    private List<Nearby> nearby(Visit visit) {
        return queries.lookAlikes(
                visit.report(),
                visit.desk().agencies(visit.staff()),
                RADIUS_METERS,
                time.instant().minus(PERIOD),
                MOST);
    }

    private Map<String, Object> feature(Desk desk, Nearby near) {
        Related report = near.report();
        return Map.of(
                "type",
                "Feature",
                "geometry",
                Map.of(
                        "type",
                        "Point",
                        "coordinates",
                        List.of(near.location().longitude(), near.location().latitude())),
                "properties",
                Map.of(
                        "code", report.code(),
                        "title", report.description(),
                        "category", report.category(),
                        "url", link(desk, report)));
    }

    private Other other(Desk desk, Related report, int meters) {
        return new Other(
                report.code(),
                link(desk, report),
                report.status(),
                codes.category(report.category()),
                report.description(),
                report.receivedAt(),
                meters);
    }

    private static String link(Desk desk, Related report) {
        return desk.path() + "/" + report.code();
    }
}
