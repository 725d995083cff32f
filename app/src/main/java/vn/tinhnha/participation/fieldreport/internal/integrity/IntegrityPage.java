package vn.tinhnha.participation.fieldreport.internal.integrity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The signs, one section each. */
public record IntegrityPage(List<Section> sections) {

    /**
     * One pattern and where it was found.
     *
     * @param threshold in words, with its unit
     */
    public record Section(Signal signal, String threshold, List<Row> rows) {}

    /**
     * One finding.
     *
     * @param agency name; empty where several are involved
     * @param reviewed by whom and when it was looked at; absent while nobody did
     */
    public record Row(
            String key,
            String agency,
            Instant at,
            long amount,
            List<String> codes,
            @Nullable Reviewed reviewed) {}

    /**
     * By whom and when a finding was looked at.
     *
     * @param note what the supervisor found out
     */
    public record Reviewed(String note, String by, Instant at) {}
}
