package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.Cursor;
import vn.tinhnha.kernel.Slice;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.PublicFilter;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.PublicQueries;
import vn.tinhnha.participation.fieldreport.internal.browsing.ReportPageQueries.Attached;
import vn.tinhnha.participation.fieldreport.internal.browsing.ReportPageQueries.Milestone;
import vn.tinhnha.participation.fieldreport.internal.browsing.ReportPageQueries.Share;

/**
 * Reads all that a public page shows over one connection of the pool: who borrows again for each query waits each time
 * behind all others. {@code SUPPORTS} keeps the connection until the method ends, without the two more round trips of
 * a transaction.
 */
@Service
class PublicPageService {

    private final PublicQueries reports;
    private final ReportPageQueries parts;
    private final CaseQueries cases;

    PublicPageService(PublicQueries reports, ReportPageQueries parts, CaseQueries cases) {
        this.reports = reports;
        this.parts = parts;
        this.cases = cases;
    }

    /** A public report with the files and the steps that the public may see. */
    record Story(PublicFieldReport report, List<Attached> files, List<Milestone> milestones, List<Share> shares) {}

    /**
     * What a code leads to.
     *
     * @param story absent unless the report is public
     * @param mergedInto code of the public case it was merged into; absent otherwise
     */
    record Found(Optional<Story> story, Optional<String> mergedInto) {}

    /** A page of the public list; rare words ask twice. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Slice<PublicFieldReport> list(PublicFilter filter, @Nullable Cursor after, int size) {
        return reports.list(filter, after, size);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    Found find(String code) {
        Optional<Story> story = story(code);
        return new Found(story, story.isPresent() ? Optional.empty() : cases.publicCaseOf(code));
    }

    private Optional<Story> story(String code) {
        return reports.byCode(code)
                .map(report -> new Story(
                        report,
                        parts.files(report.id(), report.stage() == PublicStage.ANSWERED),
                        parts.milestones(report.id()),
                        parts.shares(report.id())));
    }
}
