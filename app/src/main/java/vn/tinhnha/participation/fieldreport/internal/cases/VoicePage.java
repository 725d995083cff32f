package vn.tinhnha.participation.fieldreport.internal.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.internal.reporting.NextStep;
import vn.tinhnha.participation.fieldreport.internal.reporting.RatingPanel;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.web.TimelineEntry;

/**
 * What somebody who joined sees of the case.
 *
 * @param path private address of this page
 * @param code of the case, which is another one when the joined report was merged
 * @param publicPath absent when the case is not public any more
 * @param sent whether the voice was given a moment ago
 * @param rated whether a verdict was given a moment ago
 * @param agency that leads the handling; empty while none does
 * @param refusal why the center did not go on with it; absent unless it refused
 * @param result absent before the answer, and when the case became confidential
 * @param words what this person added; may be empty
 * @param rating absent before there is an answer to rate
 */
public record VoicePage(
        String path,
        String code,
        @Nullable String publicPath,
        boolean sent,
        boolean rated,
        PublicStage stage,
        LocalizedText category,
        String place,
        NextStep next,
        String agency,
        List<TimelineEntry> timeline,
        @Nullable String refusal,
        @Nullable String result,
        List<StoredFile> resultFiles,
        String words,
        List<StoredFile> files,
        Instant joinedAt,
        @Nullable RatingPanel rating) {

    VoicePage withRatingProblem(String key, String comment) {
        RatingPanel panel = rating;
        return new VoicePage(
                path,
                code,
                publicPath,
                sent,
                rated,
                stage,
                category,
                place,
                next,
                agency,
                timeline,
                refusal,
                result,
                resultFiles,
                words,
                files,
                joinedAt,
                panel == null ? null : panel.rejected(key, comment));
    }
}
