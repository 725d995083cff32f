package vn.tinhnha.participation.fieldreport.internal.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.platform.files.StoredFile;

/**
 * Who else has the problem of a case, for officials.
 *
 * @param total how many there are; the newest are shown
 */
public record CaseVoices(int total, List<Line> lines) {

    /**
     * One of them.
     *
     * @param contact absent when the official may not know it
     */
    public record Line(
            Instant joinedAt,
            String words,
            List<StoredFile> files,
            @Nullable Contact contact) {}
}
