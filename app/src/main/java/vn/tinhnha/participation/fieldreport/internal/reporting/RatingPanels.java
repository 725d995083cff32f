package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.RatingService;
import vn.tinhnha.participation.fieldreport.internal.RatingStore;
import vn.tinhnha.platform.province.Province;

/** Makes the rating panel of an answered report. */
@Component
class RatingPanels {

    private final RatingStore ratings;
    private final RatingService service;
    private final CaseQueries cases;
    private final Duration changeable;
    private final InstantSource time;

    RatingPanels(RatingStore ratings, RatingService service, CaseQueries cases, Province province, InstantSource time) {
        this.ratings = ratings;
        this.service = service;
        this.cases = cases;
        this.changeable = province.profile().reports().ratingChangeable();
        this.time = time;
    }

    /** Absent before there is an answer to rate. */
    @Nullable
    RatingPanel of(FieldReport report, @Nullable String token) {
        if (cases.answerOf(report).isEmpty()) {
            return null;
        }
        Instant now = time.instant();
        return ratings.of(report.id())
                .map(rating -> new RatingPanel(
                        report.code(),
                        token,
                        rating.satisfaction(),
                        ratings.reasonsOf(report.id()),
                        rating.comment(),
                        rating.ratedAt().plus(changeable),
                        service.changeable(rating, now),
                        null))
                .orElseGet(() -> new RatingPanel(report.code(), token, null, Set.of(), "", null, true, null));
    }
}
