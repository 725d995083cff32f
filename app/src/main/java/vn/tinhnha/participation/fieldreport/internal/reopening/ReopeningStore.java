package vn.tinhnha.participation.fieldreport.internal.reopening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.participation.fieldreport.internal.reopening.ReopeningRequest.Decision;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.privacy.PersonalData;

/** Requests to reopen; what the reporter wrote is sealed. */
@Repository
class ReopeningStore {

    private static final String CONTEXT = "fieldreport.reopening:";

    private final JdbcClient jdbc;
    private final PersonalData personalData;

    ReopeningStore(JdbcClient jdbc, PersonalData personalData) {
        this.jdbc = jdbc;
        this.personalData = personalData;
    }

    /** Keeps a request, unless the same one is there already. */
    boolean add(FieldReportId report, ReopeningRequest request) {
        return jdbc.sql("""
                insert into fieldreport.reopening (id, report_id, round, attempt, asked_at, reason, files)
                values (:id, :report, :round, :attempt, :at, :reason, string_to_array(:files, ',')::uuid[])
                on conflict (report_id, round, attempt) do nothing
                """)
                        .param("id", request.id())
                        .param("report", report.value())
                        .param("round", request.round())
                        .param("attempt", request.attempt())
                        .param("at", Timestamp.from(request.askedAt()))
                        .param("reason", personalData.seal(request.reason(), CONTEXT + request.id()))
                        .param(
                                "files",
                                request.files().stream()
                                        .map(file -> file.value().toString())
                                        .collect(Collectors.joining(",")))
                        .update()
                == 1;
    }

    /** All requests about a report, oldest first. */
    List<ReopeningRequest> of(FieldReportId report) {
        return jdbc.sql("""
                select id, round, attempt, asked_at, reason, files, decision, decided_at, decided_name, answer
                from fieldreport.reopening
                where report_id = :report
                order by round, attempt
                """)
                .param("report", report.value())
                .query((row, _) -> request(row))
                .list();
    }

    private ReopeningRequest request(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ReopeningRequest(
                id,
                row.getInt("round"),
                row.getInt("attempt"),
                Columns.instant(row, "asked_at"),
                personalData.open(row.getBytes("reason"), CONTEXT + id),
                Arrays.stream((UUID[]) row.getArray("files").getArray())
                        .map(FileId::new)
                        .toList(),
                Optional.ofNullable(row.getString("decision"))
                        .map(Decision::valueOf)
                        .orElse(null),
                Columns.optionalInstant(row, "decided_at"),
                row.getString("decided_name"),
                row.getString("answer"));
    }

    /**
     * Decides a request.
     *
     * @return whether it still waited; otherwise somebody was faster
     */
    boolean decide(ReopeningRequest request, Decision decision, String answer, StaffMember staff, Instant now) {
        return jdbc.sql("""
                update fieldreport.reopening
                set decision = :decision, decided_at = :now, decided_by = :by, decided_name = :name, answer = :answer
                where id = :id and decision is null
                """)
                        .param("id", request.id())
                        .param("decision", decision.name())
                        .param("now", Timestamp.from(now))
                        .param("by", staff.id())
                        .param("name", staff.displayName())
                        .param("answer", answer)
                        .update()
                == 1;
    }
}
