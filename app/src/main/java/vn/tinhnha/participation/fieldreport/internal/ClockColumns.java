package vn.tinhnha.participation.fieldreport.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.ClockState.Request;
import vn.tinhnha.participation.fieldreport.internal.ClockState.Stop;
import vn.tinhnha.participation.fieldreport.internal.Term.Basis;

/** The columns of {@code fieldreport.report} that hold a {@link ClockState}. */
final class ClockColumns {

    /** Part of an update, ended by a comma. */
    static final String SET = """
            dispatch_basis = :dispatchBasis, dispatch_began_at = :dispatchBeganAt, dispatch_amount = :dispatchAmount,
            handling_basis = :handlingBasis, handling_began_at = :handlingBeganAt, handling_amount = :handlingAmount,
            publication_basis = :publicationBasis, publication_began_at = :publicationBeganAt,
            publication_amount = :publicationAmount,
            stop_kind = :stopKind, stopped_at = :stoppedAt, stop_lapses_at = :stopLapsesAt,
            request_kind = :requestKind, requested_at = :requestedAt, requested_until = :requestedUntil,
            original_handle_by = :originalHandleBy,
            """;

    /** What {@link #read} reads, beside {@code due_at}. */
    static final String NAMES = """
            dispatch_basis, dispatch_began_at, dispatch_amount, handling_basis, handling_began_at, handling_amount,
            publication_basis, publication_began_at, publication_amount, stop_kind, stopped_at, stop_lapses_at,
            request_kind, requested_at, requested_until, original_handle_by
            """;

    private ClockColumns() {}

    static Map<String, @Nullable Object> values(ClockState clock) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.putAll(term("dispatch", clock.dispatch()));
        values.putAll(term("handling", clock.handling()));
        values.putAll(term("publication", clock.publication()));
        Stop stop = clock.stop();
        values.put("stopKind", stop == null ? null : stop.reason().name());
        values.put("stoppedAt", timestamp(stop == null ? null : stop.since()));
        values.put("stopLapsesAt", timestamp(stop == null ? null : stop.lapses()));
        Request request = clock.request();
        values.put("requestKind", request == null ? null : request.kind().name());
        values.put("requestedAt", timestamp(request == null ? null : request.at()));
        values.put("requestedUntil", timestamp(request == null ? null : request.until()));
        values.put("originalHandleBy", timestamp(clock.originalHandleBy()));
        return values;
    }

    static Map<String, @Nullable Object> term(String step, @Nullable Term term) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(step + "Basis", term == null ? null : term.basis().name());
        values.put(step + "BeganAt", timestamp(term == null ? null : term.began()));
        values.put(step + "Amount", term == null ? null : term.amount());
        return values;
    }

    static ClockState read(ResultSet row) throws SQLException {
        return new ClockState(
                term(row, "dispatch"),
                term(row, "handling"),
                term(row, "publication"),
                stop(row),
                request(row),
                Columns.optionalInstant(row, "original_handle_by"));
    }

    private static @Nullable Term term(ResultSet row, String step) throws SQLException {
        String basis = row.getString(step + "_basis");
        return basis == null
                ? null
                : new Term(
                        Basis.valueOf(basis), Columns.instant(row, step + "_began_at"), row.getInt(step + "_amount"));
    }

    /** While the clock stands still, the deadline that runs is the one at the end of the pause. */
    private static @Nullable Stop stop(ResultSet row) throws SQLException {
        String kind = row.getString("stop_kind");
        return kind == null
                ? null
                : new Stop(
                        Stop.Reason.valueOf(kind),
                        Columns.instant(row, "stopped_at"),
                        Columns.instant(row, "stop_lapses_at"),
                        Columns.instant(row, "due_at"));
    }

    private static @Nullable Request request(ResultSet row) throws SQLException {
        String kind = row.getString("request_kind");
        return kind == null
                ? null
                : new Request(
                        Request.Kind.valueOf(kind),
                        Columns.instant(row, "requested_at"),
                        Columns.optionalInstant(row, "requested_until"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
