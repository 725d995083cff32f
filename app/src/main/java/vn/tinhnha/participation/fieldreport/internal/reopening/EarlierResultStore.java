package vn.tinhnha.participation.fieldreport.internal.reopening;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.platform.files.FileId;

/** The answers before the present one. */
@Repository
class EarlierResultStore {

    private final JdbcClient jdbc;

    EarlierResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the present answer was published; empty when there never was one. */
    Optional<Instant> publishedAt(FieldReportId report) {
        return jdbc.sql("select published_at from fieldreport.report where id = :report and published_at is not null")
                .param("report", report.value())
                .query((row, _) -> Columns.instant(row, "published_at"))
                .optional();
    }

    /** Puts the present answer, its files and its verdict behind; they stay to be read, a new verdict can be given. */
    void setAside(FieldReportId report, int round) {
        UUID id = report.value();
        jdbc.sql("""
                insert into fieldreport.earlier_result
                    (report_id, round, result, files, published_at, satisfaction, comment)
                select report.id, :round, coalesce(report.result, ''),
                    array(select file_id from fieldreport.attachment
                          where report_id = report.id and purpose = 'RESULT' order by position),
                    report.published_at, rating.satisfaction, coalesce(rating.comment, '')
                from fieldreport.report
                left join fieldreport.rating on rating.report_id = report.id
                where report.id = :report
                """).param("report", id).param("round", round).update();
        // The files themselves stay claimed: the earlier answer still shows them.
        jdbc.sql("delete from fieldreport.attachment where report_id = :report and purpose = 'RESULT'")
                .param("report", id)
                .update();
        jdbc.sql("delete from fieldreport.rating where report_id = :report")
                .param("report", id)
                .update();
        jdbc.sql("delete from fieldreport.rating_reason where report_id = :report")
                .param("report", id)
                .update();
        jdbc.sql("update fieldreport.report set satisfaction = null where id = :report")
                .param("report", id)
                .update();
    }

    /** Newest first. */
    List<EarlierResult> of(FieldReportId report) {
        return jdbc.sql("""
                select round, result, files, published_at
                from fieldreport.earlier_result
                where report_id = :report
                order by round desc
                """)
                .param("report", report.value())
                .query((row, _) -> new EarlierResult(
                        row.getInt("round"),
                        row.getString("result"),
                        Arrays.stream((UUID[]) row.getArray("files").getArray())
                                .map(FileId::new)
                                .toList(),
                        Columns.instant(row, "published_at")))
                .list();
    }
}
