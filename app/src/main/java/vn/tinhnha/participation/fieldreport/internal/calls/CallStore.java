package vn.tinhnha.participation.fieldreport.internal.calls;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.platform.identity.StaffMember;

/** Writes calls down; nothing is ever changed. */
@Repository
class CallStore {

    private final JdbcClient jdbc;

    CallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells whether it is new: a form sent twice is one call. */
    boolean add(FieldReportId report, LoggedCall call, StaffMember officer, Instant now) {
        return jdbc.sql("""
                insert into fieldreport.call
                    (id, report_id, called_at, logged_at, number_end, outcome, note, officer_id, officer_name)
                values (:id, :report, :calledAt, :now, :numberEnd, :outcome, :note, :officer, :officerName)
                on conflict (id) do nothing
                """)
                        .param("id", call.id())
                        .param("report", report.value())
                        .param("calledAt", Timestamp.from(call.calledAt()))
                        .param("now", Timestamp.from(now))
                        .param("numberEnd", call.numberEnd())
                        .param("outcome", call.outcome().name())
                        .param("note", call.note())
                        .param("officer", officer.id())
                        .param("officerName", call.officerName())
                        .update()
                == 1;
    }
}
