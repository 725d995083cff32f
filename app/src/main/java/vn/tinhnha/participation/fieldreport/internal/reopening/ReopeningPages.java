package vn.tinhnha.participation.fieldreport.internal.reopening;

import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.reopening.ReopeningPage.Draft;
import vn.tinhnha.participation.fieldreport.internal.reopening.ReopeningPage.Request;
import vn.tinhnha.participation.fieldreport.internal.reopening.ReopeningPage.Result;
import vn.tinhnha.participation.fieldreport.internal.reopening.Reopenings.Affair;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.files.StoredFiles;

/** Makes what both sides see of a reopening. */
@Component
class ReopeningPages {

    private final Reopenings reopenings;
    private final StoredFiles files;

    ReopeningPages(Reopenings reopenings, StoredFiles files) {
        this.reopenings = reopenings;
        this.files = files;
    }

    ReopeningPage forReporter(FieldReport report, String trackingPath, Draft draft) {
        return page(reopenings.of(report), trackingPath, true, false, draft);
    }

    ReopeningPage forStaff(Visit visit, Draft draft) {
        Affair affair = reopenings.of(visit.report());
        boolean decidable = affair.standing() instanceof Standing.Waiting(ReopeningRequest request)
                && ReopeningAccess.mayDecide(visit.staff(), request).isPermitted();
        return page(affair, visit.path(), false, decidable, draft);
    }

    private ReopeningPage page(Affair affair, String back, boolean reporter, boolean decidable, Draft draft) {
        Standing standing = affair.standing();
        Instant until = standing instanceof Standing.Open(int _, Instant end) ? end : null;
        boolean last = standing instanceof Standing.Open(int attempt, Instant _)
                ? attempt == 2
                : standing instanceof Standing.Waiting(ReopeningRequest request) && request.isFinal();
        return new ReopeningPage(
                affair.report().code(),
                back,
                affair.report().version(),
                reporter,
                until,
                last,
                standing instanceof Standing.Closed,
                affair.requests().stream()
                        .map(request -> request(request, reporter))
                        .toList(),
                affair.earlier().stream()
                        .map(result -> new Result(result.result(), files.find(result.files()), result.publishedAt()))
                        .toList(),
                decidable,
                draft);
    }

    private Request request(ReopeningRequest request, boolean reporter) {
        return new Request(
                request.askedAt(),
                request.isFinal(),
                request.reason(),
                files.find(request.files()),
                request.decision() == null
                        ? null
                        : "fieldreport.reopening." + request.decision().name().toLowerCase(Locale.ROOT),
                request.decidedAt(),
                reporter ? "" : request.decidedBy(),
                request.answer());
    }
}
