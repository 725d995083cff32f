package vn.tinhnha.participation.fieldreport.internal.papers;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.tinhnha.participation.fieldreport.internal.Columns;

/** Keeps the reports. */
@Repository
class PaperStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PaperStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Paper paper) {
        jdbc.sql("""
                insert into fieldreport.paper (id, version, kind, first_day, last_day, status, texts, figures, made_by,
                    made_at)
                values (:id, :version, :kind, :first, :last, :status, cast(:texts as jsonb), cast(:figures as jsonb),
                    :madeBy, :madeAt)
                """)
                .param("id", paper.id())
                .param("version", paper.version())
                .param("kind", paper.kind().name())
                .param("first", paper.period().first())
                .param("last", paper.period().last())
                .param("status", paper.status().name())
                .param("texts", json.writeValueAsString(paper.texts()))
                .param("figures", json.writeValueAsString(paper.figures()))
                .param("madeBy", paper.madeBy())
                .param("madeAt", Timestamp.from(paper.madeAt()))
                .update();
    }

    /**
     * Writes a changed report over the version it was made from.
     *
     * @return whether that version was still there
     */
    boolean update(Paper paper, Instant now) {
        return jdbc.sql("""
                update fieldreport.paper
                set version = version + 1, status = :status, texts = cast(:texts as jsonb),
                    figures = cast(:figures as jsonb), number = :number, issued_on = :issuedOn,
                    approved_by = :approvedBy,
                    approved_at = case when cast(:approvedBy as text) is null then null
                        else coalesce(approved_at, cast(:now as timestamptz)) end,
                    issued_by = :issuedBy,
                    issued_at = case when cast(:issuedBy as text) is null then null else cast(:now as timestamptz) end
                where id = :id and version = :version
                """)
                        .param("status", paper.status().name())
                        .param("texts", json.writeValueAsString(paper.texts()))
                        .param("figures", json.writeValueAsString(paper.figures()))
                        .param("number", paper.number())
                        .param("issuedOn", day(paper.issuedOn()))
                        .param("approvedBy", paper.approvedBy())
                        .param("issuedBy", paper.issuedBy())
                        .param("now", Timestamp.from(now))
                        .param("id", paper.id())
                        .param("version", paper.version())
                        .update()
                == 1;
    }

    Optional<Paper> find(UUID id) {
        return jdbc.sql("select * from fieldreport.paper where id = :id")
                .param("id", id)
                .query(this::paper)
                .optional();
    }

    /** The newest first. */
    List<Paper> newest(int limit) {
        return jdbc.sql("select * from fieldreport.paper order by made_at desc, id desc limit :limit")
                .param("limit", limit)
                .query(this::paper)
                .list();
    }

    /** Whether a report of a period was issued. */
    boolean isIssued(PaperKind kind, LocalDate last) {
        return jdbc.sql("""
                select exists (select from fieldreport.paper
                    where kind = :kind and last_day = :last and status = 'ISSUED')
                """)
                .param("kind", kind.name())
                .param("last", last)
                .query(Boolean.class)
                .single();
    }

    private Paper paper(ResultSet row, int number) throws SQLException {
        return new Paper(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                PaperKind.valueOf(row.getString("kind")),
                new Span(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                PaperStatus.valueOf(row.getString("status")),
                json.readValue(row.getString("texts"), PaperTexts.class),
                json.readValue(row.getString("figures"), PaperFigures.class),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("made_by"),
                Columns.instant(row, "made_at"),
                row.getString("approved_by"),
                row.getString("issued_by"));
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
