package vn.tinhnha.participation.fieldreport;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a field report, told to whoever listens inside the same transaction. */
public sealed interface FieldReportEvent {

    FieldReportId id();

    String code();

    Instant at();

    /** Somebody reported something. */
    record Submitted(FieldReportId id, String code, Instant at) implements FieldReportEvent {}

    /**
     * Something was done about it; the status may be the same as before (a note, a correction, a pause).
     *
     * @param action code of what was done, as the history keeps it, e.g. {@code CONFIRM_EXTENSION}
     * @param leadAgency agency that leads the handling now
     * @param cooperating agencies that help it now
     */
    record Advanced(
            FieldReportId id,
            String code,
            Instant at,
            String action,
            FieldReportStatus from,
            FieldReportStatus to,
            @Nullable String leadAgency,
            List<String> cooperating)
            implements FieldReportEvent {}

    /** The reporter rated the answer. */
    record Rated(FieldReportId id, String code, Instant at, Satisfaction satisfaction) implements FieldReportEvent {}
}
