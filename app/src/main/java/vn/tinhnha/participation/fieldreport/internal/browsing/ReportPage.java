package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.Satisfaction;
import vn.tinhnha.platform.files.StoredFile;

/**
 * A public report with everything that may be told of it.
 *
 * @param summary one line, for the window's title and for links that are shared
 * @param address full address of this page, for sharing
 * @param voices how many others have said that they have the same problem
 * @param agency name of the agency that handles it
 * @param late the expected day has passed without an answer
 */
public record ReportPage(
        String code,
        String summary,
        String address,
        PublicStage stage,
        LocalizedText category,
        String icon,
        boolean urgent,
        int voices,
        String ward,
        String place,
        @Nullable GeoPoint location,
        String description,
        Instant receivedAt,
        @Nullable String agency,
        @Nullable Instant expectedBy,
        boolean late,
        List<StoredFile> before,
        List<StoredFile> after,
        List<Step> steps,
        List<Share> shares,
        @Nullable String result,
        @Nullable Instant publishedAt,
        @Nullable Satisfaction satisfaction) {

    /** Scripts of the page: no more than it has a use for. */
    public List<String> scripts() {
        List<String> scripts = new ArrayList<>(List.of("js/fieldreport/report.js"));
        if (!before.isEmpty() || !after.isEmpty()) {
            scripts.add("js/photos.js");
        }
        if (location != null) {
            scripts.add("js/map.js");
        }
        return scripts;
    }

    /** An agency beside the main one, and how far its part is. */
    public record Share(String agency, PublicStage stage) {}

    /**
     * A step of the way, in public words.
     *
     * @param agency name of the agency concerned
     */
    public record Step(Kind kind, Instant at, @Nullable String agency) {}

    /** What the public is told of the way. */
    public enum Kind {
        RECEIVED("inbox"),
        SENT("send"),
        IN_PROGRESS("wrench"),
        ANSWERED("circle-check");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }
    }
}
