package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;

/** Writes who opened what. */
@Repository
class OpeningStore {

    private final JdbcClient jdbc;

    OpeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Opening opening) {
        jdbc.sql("""
                insert into fieldreport.opening (id, report_id, subject, file_id, officer_id, officer_name, purpose,
                    words, asked_at, needs_second, open_until)
                values (:id, :report, :subject, :file, :officer, :officerName, :purpose,
                    :words, :askedAt, :needsSecond, :openUntil)
                """)
                .param("id", opening.id())
                .param("report", opening.report().value())
                .param("subject", opening.subject().name())
                .param("file", opening.file() == null ? null : opening.file().value())
                .param("officer", opening.officer())
                .param("officerName", opening.officerName())
                .param("purpose", opening.purpose().name())
                .param("words", opening.words())
                .param("askedAt", Timestamp.from(opening.askedAt()))
                .param("needsSecond", opening.needsSecond())
                .param("openUntil", timestamp(opening.openUntil()))
                .update();
    }

    /** Loads an opening and keeps others from deciding on it until the transaction ends. */
    Optional<ListedOpening> lock(UUID id) {
        return jdbc.sql("""
                select opening.*, report.code
                from fieldreport.opening join fieldreport.report on report.id = opening.report_id
                where opening.id = :id
                for update of opening
                """).param("id", id).query(OpeningQueries::listed).optional();
    }

    /** Officers who open at the same moment are counted one after the other. */
    void lockOfficer(UUID officer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:officer, 0))")
                .param("officer", "fieldreport.opening:" + officer)
                .query((row, _) -> officer)
                .single();
    }

    void decide(UUID id, Opening.Verdict verdict, @Nullable Instant openUntil) {
        jdbc.sql("""
                update fieldreport.opening
                set decision = :decision, decided_by = :by, decided_name = :name, decided_at = :at,
                    decision_words = :words, open_until = :openUntil
                where id = :id
                """)
                .param("id", id)
                .param("decision", verdict.approved() ? "APPROVED" : "REFUSED")
                .param("by", verdict.officer())
                .param("name", verdict.officerName())
                .param("at", Timestamp.from(verdict.at()))
                .param("words", verdict.words())
                .param("openUntil", timestamp(openUntil))
                .update();
    }

    /** Ends what is open of a case at once, e.g. when its identity is sealed. */
    void close(FieldReportId report, Instant now) {
        jdbc.sql("update fieldreport.opening set open_until = :now where report_id = :report and open_until > :now")
                .param("report", report.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
