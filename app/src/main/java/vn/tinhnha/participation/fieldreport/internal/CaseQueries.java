package vn.tinhnha.participation.fieldreport.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;

/** Tells which reports belong together. */
@Repository
public class CaseQueries {

    private final JdbcClient jdbc;

    CaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case that a report goes on with: the end of the way over all mergers, which may be the report itself. */
    public FieldReport mainOf(FieldReportId report) {
        return jdbc.sql("""
                with recursive way as (
                    select id, merged_into from fieldreport.report where id = :report
                    union
                    select next.id, next.merged_into
                    from way
                    join fieldreport.report next on next.id = way.merged_into
                )
                select report.*
                from way
                join fieldreport.report using (id)
                where way.merged_into is null
                """)
                .param("report", report.value())
                .query(FieldReportStore::report)
                .single();
    }

    /**
     * The answered case whose answer is for a report's sender; empty before there is one. A common case that became
     * confidential is answered to its own reporter alone (Quyết định 482, Điều 9.1 b).
     */
    public Optional<FieldReport> answerOf(FieldReport report) {
        FieldReport main = report.status() == FieldReportStatus.MERGED ? mainOf(report.id()) : report;
        return Optional.of(main)
                .filter(one -> one.status() == FieldReportStatus.PUBLISHED)
                .filter(one -> one.id().equals(report.id()) || !one.confidential());
    }

    /** The report itself and all that go on with it, over any number of mergers. */
    public List<FieldReportId> together(FieldReportId report) {
        return jdbc.sql("""
                with recursive together as (
                    select id from fieldreport.report where id = :report
                    union
                    select merged.id
                    from together
                    join fieldreport.report merged on merged.merged_into = together.id
                )
                select id from together
                """)
                .param("report", report.value())
                .query((row, _) -> new FieldReportId(row.getObject(1, UUID.class)))
                .list();
    }

    /** How many others tell of the same as this report: who joined, and who reported what was merged into it. */
    public int voices(FieldReportId report) {
        return jdbc.sql("select voices from fieldreport.report where id = :report")
                .param("report", report.value())
                .query(Integer.class)
                .single();
    }

    /** The reports that were merged into this one, the first received first. */
    public List<FieldReport> mergedInto(FieldReportId report) {
        return jdbc.sql("select * from fieldreport.report where merged_into = :report order by received_at")
                .param("report", report.value())
                .query(FieldReportStore::report)
                .list();
    }

    /** The report that this one was merged into. */
    public Optional<FieldReport> nextOf(FieldReportId report) {
        return related("merged_into", report);
    }

    /** The case that this one is a part of. */
    public Optional<FieldReport> parentOf(FieldReportId report) {
        return related("parent_id", report);
    }

    private Optional<FieldReport> related(String column, FieldReportId report) {
        return jdbc.sql("select * from fieldreport.report where id = (select " + column
                        + " from fieldreport.report where id = :report)")
                .param("report", report.value())
                .query(FieldReportStore::report)
                .optional();
    }

    /** The parts that a case was divided into, in the order in which they were made. */
    public List<FieldReport> parts(FieldReportId report) {
        return jdbc.sql("select * from fieldreport.report where parent_id = :report order by received_at, id")
                .param("report", report.value())
                .query(FieldReportStore::report)
                .list();
    }

    /** Whether an agency still works on a part of the case. */
    boolean hasOpenParts(FieldReportId report) {
        return parts(report).stream().anyMatch(part -> part.due() != null);
    }

    public boolean hasParts(FieldReportId report) {
        return jdbc.sql("select exists (select from fieldreport.report where parent_id = :report)")
                .param("report", report.value())
                .query(Boolean.class)
                .single();
    }

    /** The public case that everybody who knows the code of a merged report is led to; a secret one leads nowhere. */
    public Optional<String> publicCaseOf(String code) {
        return jdbc.sql("""
                with recursive way as (
                    select id, code, merged_into, public from fieldreport.report
                    where code = :code and status = 'MERGED' and not confidential
                    union
                    select next.id, next.code, next.merged_into, next.public
                    from way
                    join fieldreport.report next on next.id = way.merged_into
                )
                select code from way where merged_into is null and public
                """).param("code", code).query(String.class).optional();
    }
}
