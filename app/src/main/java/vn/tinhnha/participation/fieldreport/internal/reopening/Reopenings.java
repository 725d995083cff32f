package vn.tinhnha.participation.fieldreport.internal.reopening;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.platform.rules.Rules;

/** Tells where a report stands between its reporter and the center, once it was answered. */
@Component
class Reopenings {

    private final ReopeningStore requests;
    private final EarlierResultStore results;
    private final Rules rules;
    private final InstantSource time;

    Reopenings(ReopeningStore requests, EarlierResultStore results, Rules rules, InstantSource time) {
        this.requests = requests;
        this.results = results;
        this.rules = rules;
        this.time = time;
    }

    /**
     * What was asked and answered so far.
     *
     * @param earlier answers before the present one, newest first
     * @param requests about all answers, oldest first
     */
    record Affair(FieldReport report, List<EarlierResult> earlier, List<ReopeningRequest> requests, Standing standing) {

        /** Number of the present answer. */
        int round() {
            return earlier.size() + 1;
        }

        List<ReopeningRequest> aboutThisAnswer() {
            return requests.stream()
                    .filter(request -> request.round() == round())
                    .toList();
        }
    }

    Affair of(FieldReport report) {
        boolean answered = report.status() == FieldReportStatus.PUBLISHED;
        List<EarlierResult> earlier = results.of(report.id());
        List<ReopeningRequest> all = requests.of(report.id());
        Instant answeredAt = answered ? results.publishedAt(report.id()).orElse(null) : null;
        Standing standing = Standing.of(
                answeredAt,
                all.stream()
                        .filter(request -> request.round() == earlier.size() + 1)
                        .toList(),
                since -> rules.at(ReopeningRules.WINDOW, since),
                time.instant());
        return new Affair(report, earlier, all, standing);
    }
}
