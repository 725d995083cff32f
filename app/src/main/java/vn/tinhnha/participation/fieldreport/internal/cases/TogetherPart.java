package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.List;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.platform.files.StoredFile;

/** The reports that go on with this one, in the words of those who sent them. */
public record TogetherPart(List<Line> lines) {

    /**
     * One of them.
     *
     * @param link its page at this desk; empty where the official may not open it
     */
    public record Line(FieldReport report, String link, List<StoredFile> files) {}
}
