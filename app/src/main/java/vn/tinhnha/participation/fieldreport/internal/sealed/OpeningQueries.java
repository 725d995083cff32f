package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.platform.files.FileId;

/** Reads who opened what: for the case, for the second officer, and for whoever watches over it. */
@Repository
public class OpeningQueries {

    private final JdbcClient jdbc;

    OpeningQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until when a thing is open to an officer; empty when it is not. */
    public Optional<Instant> openUntil(
            FieldReportId report, Subject subject, @Nullable FileId file, UUID officer, Instant now) {
        return jdbc.sql("""
                select open_until
                from fieldreport.opening
                where report_id = :report and subject = :subject and file_id is not distinct from :file
                  and officer_id = :officer and open_until > :now
                order by open_until desc
                limit 1
                """)
                .param("report", report.value())
                .param("subject", subject.name())
                .param("file", file == null ? null : file.value(), Types.OTHER)
                .param("officer", officer)
                .param("now", Timestamp.from(now))
                .query((row, _) -> Columns.instant(row, "open_until"))
                .optional();
    }

    /** The openings of a case, latest first. */
    public List<Opening> of(FieldReportId report, int limit) {
        return jdbc.sql("""
                select * from fieldreport.opening where report_id = :report order by asked_at desc limit :limit
                """)
                .param("report", report.value())
                .param("limit", limit)
                .query(OpeningQueries::opening)
                .list();
    }

    /** What waits for a second officer, oldest first. */
    List<ListedOpening> waiting(int limit) {
        return jdbc.sql("""
                select opening.*, report.code
                from fieldreport.opening join fieldreport.report on report.id = opening.report_id
                where needs_second and decision is null
                order by asked_at
                limit :limit
                """).param("limit", limit).query(OpeningQueries::listed).list();
    }

    int countWaiting() {
        return jdbc.sql("select count(*) from fieldreport.opening where needs_second and decision is null")
                .query(Integer.class)
                .single();
    }

    /** Who opened what lately, latest first. */
    List<ListedOpening> latest(int limit) {
        return jdbc.sql("""
                select opening.*, report.code
                from fieldreport.opening join fieldreport.report on report.id = opening.report_id
                order by asked_at desc, opening.id desc
                limit :limit
                """).param("limit", limit).query(OpeningQueries::listed).list();
    }

    /** Officers who opened at least so many identities since then, most first: a signal to look closer. */
    public List<FrequentOpener> frequentOpeners(Instant since, int atLeast) {
        return jdbc.sql("""
                select officer_id, max(officer_name) as name, count(*) as openings
                from fieldreport.opening
                where asked_at >= :since and subject = 'REPORTER'
                group by officer_id
                having count(*) >= :atLeast
                order by openings desc
                """)
                .param("since", Timestamp.from(since))
                .param("atLeast", atLeast)
                .query((row, _) -> new FrequentOpener(
                        row.getObject("officer_id", UUID.class), row.getString("name"), row.getInt("openings")))
                .list();
    }

    int countOf(UUID officer, Instant since) {
        return jdbc.sql("select count(*) from fieldreport.opening where officer_id = :officer and asked_at > :since")
                .param("officer", officer)
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    static Opening opening(ResultSet row, int number) throws SQLException {
        UUID file = row.getObject("file_id", UUID.class);
        return new Opening(
                row.getObject("id", UUID.class),
                new FieldReportId(row.getObject("report_id", UUID.class)),
                Subject.valueOf(row.getString("subject")),
                file == null ? null : new FileId(file),
                row.getObject("officer_id", UUID.class),
                row.getString("officer_name"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("words"),
                Columns.instant(row, "asked_at"),
                row.getBoolean("needs_second"),
                verdict(row),
                Columns.optionalInstant(row, "open_until"));
    }

    private static Opening.@Nullable Verdict verdict(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        return decision == null
                ? null
                : new Opening.Verdict(
                        decision.equals("APPROVED"),
                        Objects.requireNonNull(row.getObject("decided_by", UUID.class)),
                        row.getString("decided_name"),
                        Columns.instant(row, "decided_at"),
                        row.getString("decision_words"));
    }

    static ListedOpening listed(ResultSet row, int number) throws SQLException {
        return new ListedOpening(row.getString("code"), opening(row, number));
    }
}
