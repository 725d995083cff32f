package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.participation.fieldreport.FieldReportEvent;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.Satisfaction;
import vn.tinhnha.participation.fieldreport.internal.RatingStore.Rating;
import vn.tinhnha.platform.province.Province;

/** Lets the reporter, and nobody else, rate the answer (Quyết định 482, Điều 10). */
@Service
public class RatingService {

    public static final int COMMENT_MAX = 1000;

    private final FieldReportStore store;
    private final RatingStore ratings;
    private final OwnershipQueries ownership;
    private final CaseQueries cases;
    private final Province province;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    RatingService(
            FieldReportStore store,
            RatingStore ratings,
            OwnershipQueries ownership,
            CaseQueries cases,
            Province province,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.store = store;
        this.ratings = ratings;
        this.ownership = ownership;
        this.cases = cases;
        this.province = province;
        this.events = events;
        this.time = time;
    }

    /** What came of a rating. */
    public enum Outcome {
        RATED,
        /** The device or the link does not prove that this is the reporter. */
        NOT_THE_REPORTER,
        /** There is no published answer yet. */
        NOT_ANSWERED,
        /** Who is not satisfied says why: by a ready reason or in words. */
        REASON_MISSING,
        /** The time in which a verdict can be changed has passed. */
        CLOSED
    }

    @Transactional
    public Outcome rate(
            String code,
            Satisfaction satisfaction,
            Set<DissatisfactionReason> reasons,
            String comment,
            ReporterProof proof) {
        Optional<FieldReport> found = store.byCode(code);
        if (found.isEmpty() || !ownership.isReporter(found.get().id(), proof)) {
            return Outcome.NOT_THE_REPORTER;
        }
        FieldReport report = found.get();
        // Whose report was merged rates the answer to the common case.
        if (cases.mainOf(report.id()).status() != FieldReportStatus.PUBLISHED) {
            return Outcome.NOT_ANSWERED;
        }
        Instant now = time.instant();
        if (ratings.of(report.id()).filter(rating -> !changeable(rating, now)).isPresent()) {
            return Outcome.CLOSED;
        }
        String kept = comment.strip();
        if (satisfaction == Satisfaction.DISSATISFIED && reasons.isEmpty() && kept.isEmpty()) {
            return Outcome.REASON_MISSING;
        }
        ratings.put(report.id(), satisfaction, kept.substring(0, Math.min(kept.length(), COMMENT_MAX)), now);
        ratings.putReasons(report.id(), satisfaction == Satisfaction.DISSATISFIED ? reasons : Set.of());
        events.publishEvent(new FieldReportEvent.Rated(report.id(), report.code(), now, satisfaction));
        return Outcome.RATED;
    }

    /** Whether the reporter may still change an earlier verdict. */
    public boolean changeable(Rating rating, Instant now) {
        return now.isBefore(rating.ratedAt().plus(province.profile().reports().ratingChangeable()));
    }
}
