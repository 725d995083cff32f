package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.SealedReporter;

/** Gives a case its key where it has none yet. */
@Repository
class CaseKeyStore {

    private final JdbcClient jdbc;

    CaseKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes some reports off the list of those to be sealed anew; other nodes skip over them meanwhile. */
    List<FieldReportId> takeToReseal(int count) {
        return jdbc.sql("""
                delete from fieldreport.to_reseal
                where report_id in (
                    select report_id from fieldreport.to_reseal limit :count for update skip locked)
                returning report_id
                """)
                .param("count", count)
                .query((row, _) -> new FieldReportId(row.getObject("report_id", UUID.class)))
                .list();
    }

    /** The contact as it was sealed before there were case keys; empty when the case has a key. Locks the report. */
    Optional<SealedReporter> withoutKey(FieldReportId report) {
        return jdbc.sql("""
                select reporter_name, reporter_phone, reporter_address, reporter_workplace
                from fieldreport.report
                where id = :report and not exists (select from fieldreport.case_key where report_id = :report)
                for update
                """)
                .param("report", report.value())
                .query((row, _) ->
                        new SealedReporter(row.getBytes(1), row.getBytes(2), row.getBytes(3), row.getBytes(4), null))
                .optional();
    }

    /** The key of a case, sealed; there is one unless it was destroyed. */
    byte[] key(FieldReportId report) {
        return jdbc.sql("select sealed_key from fieldreport.case_key where report_id = :report")
                .param("report", report.value())
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    void reseal(FieldReportId report, SealedReporter sealed) {
        jdbc.sql("""
                with key as (insert into fieldreport.case_key (report_id, sealed_key) values (:report, :caseKey))
                update fieldreport.report
                set reporter_name = :name, reporter_phone = :phone, reporter_address = :address,
                    reporter_workplace = :workplace
                where id = :report
                """)
                .param("report", report.value())
                .param("caseKey", sealed.caseKey())
                .param("name", sealed.name())
                .param("phone", sealed.phone())
                .param("address", sealed.address())
                .param("workplace", sealed.workplace())
                .update();
    }
}
