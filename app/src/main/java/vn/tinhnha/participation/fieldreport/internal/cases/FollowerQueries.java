package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;

/** Reads on which devices a case is followed. */
@Repository
class FollowerQueries {

    private final JdbcClient jdbc;

    FollowerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A device that is told.
     *
     * @param link leads this device, and no other, to its private page
     */
    record Follower(byte[] device, String link) {}

    /** Who reported what goes on with a report, and who joined one of them; not its own reporter. */
    List<Follower> of(FieldReportId report, List<FieldReportId> together, String main) {
        return jdbc.sql("""
                select device_hash, '/phan-anh/' || code as link
                from fieldreport.report
                where id in (:together) and id <> :report and device_hash is not null
                union all
                select device_hash, '/phan-anh/' || :main || '/cung-gap'
                from fieldreport.voice
                where report_id in (:together) and withdrawn_at is null
                """)
                .param("report", report.value())
                .param("together", together.stream().map(FieldReportId::value).toList())
                .param("main", main)
                .query((row, _) -> new Follower(row.getBytes("device_hash"), row.getString("link")))
                .list();
    }

    /** The device that sent a report; none when it came by another way. */
    List<Follower> reporter(FieldReportId report) {
        return jdbc.sql("""
                select device_hash, '/phan-anh/' || code as link
                from fieldreport.report
                where id = :report and device_hash is not null
                """)
                .param("report", report.value())
                .query((row, _) -> new Follower(row.getBytes("device_hash"), row.getString("link")))
                .list();
    }
}
