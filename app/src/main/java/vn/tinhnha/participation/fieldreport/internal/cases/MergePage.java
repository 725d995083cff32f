package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.platform.files.StoredFile;

/**
 * Reports side by side, to choose the one that the others go on with.
 *
 * @param code of the report from which the officer came
 * @param main code of the one that is proposed or was chosen
 * @param reason as typed
 * @param unknown what was typed and is no code of another report; empty otherwise
 * @param problem what stood against it; absent otherwise
 * @param stale others changed these reports meanwhile
 */
public record MergePage(
        String code,
        List<Side> sides,
        String main,
        String reason,
        String unknown,
        @Nullable Obstacle problem,
        List<String> stale) {

    /**
     * One report.
     *
     * @param lead name of the agency; empty before dispatch
     * @param asMain why it cannot take the others in; absent when it can
     */
    public record Side(
            FieldReport report,
            LocalizedText category,
            String ward,
            String lead,
            List<StoredFile> files,
            int voices,
            @Nullable Obstacle asMain) {}

    public String path() {
        return "/dieu-hanh/" + code;
    }
}
