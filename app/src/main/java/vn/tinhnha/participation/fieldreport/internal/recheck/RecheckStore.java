package vn.tinhnha.participation.fieldreport.internal.recheck;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.platform.identity.StaffMember;

/** The answers to be looked at again. */
@Repository
class RecheckStore {

    private final JdbcClient jdbc;

    RecheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts an answer into the queue, again if an earlier verdict was dealt with. */
    void want(FieldReportId report, Instant now) {
        jdbc.sql("""
                insert into fieldreport.recheck (report_id, since) values (:report, :now)
                on conflict (report_id) do update
                set since = excluded.since, done_at = null, done_by = null, done_name = '', note = ''
                where recheck.done_at is not null
                """)
                .param("report", report.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The reporter changed the verdict, or the answer no longer stands. */
    void drop(FieldReportId report) {
        jdbc.sql("delete from fieldreport.recheck where report_id = :report and done_at is null")
                .param("report", report.value())
                .update();
    }

    /** Ends one; says whether it still waited. */
    boolean done(String code, String note, StaffMember staff, Instant now) {
        return jdbc.sql("""
                update fieldreport.recheck set done_at = :now, done_by = :by, done_name = :name, note = :note
                where report_id = (select id from fieldreport.report where code = :code) and done_at is null
                """)
                        .param("now", Timestamp.from(now))
                        .param("by", staff.id())
                        .param("name", staff.displayName())
                        .param("note", note)
                        .param("code", code)
                        .update()
                == 1;
    }
}
