package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.web.PagePart;
import vn.tinhnha.platform.web.TimelineEntry;

/**
 * The reporter's own view of a report, which also thanks for sending it.
 *
 * @param path private address of this page
 * @param sent whether the report was sent a moment ago
 * @param rated whether a verdict was given a moment ago
 * @param agency that leads the handling; empty while none does
 * @param refusal why the center did not take it on; absent unless it refused
 * @param result the published answer; absent before
 * @param contact what the reporter told of themselves; absent unless this is the device that sent it, because a link
 *     may have been passed on
 * @param publicPath where everybody may read it; absent when it is not public
 * @param panels what other sub-features bring
 */
public record TrackingPage(
        FieldReport report,
        String path,
        boolean sent,
        boolean rated,
        LocalizedText category,
        String ward,
        String agency,
        List<StoredFile> files,
        List<TimelineEntry> timeline,
        NextStep next,
        @Nullable String refusal,
        @Nullable String result,
        List<StoredFile> resultFiles,
        @Nullable Contact contact,
        @Nullable RatingPanel rating,
        @Nullable String publicPath,
        List<PagePart> panels) {

    TrackingPage withRatingProblem(String key, String comment) {
        return new TrackingPage(
                report,
                path,
                sent,
                rated,
                category,
                ward,
                agency,
                files,
                timeline,
                next,
                refusal,
                result,
                resultFiles,
                contact,
                rating == null ? null : rating.rejected(key, comment),
                publicPath,
                panels);
    }
}
