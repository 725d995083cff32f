package vn.tinhnha.participation.fieldreport.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;

/** Writes what a part has of its case. */
@Repository
class PartStore {

    private final JdbcClient jdbc;

    PartStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ties a part to its case, and shows its agency the reporter's photos. */
    void attach(FieldReportId part, FieldReportId parent) {
        jdbc.sql("""
                update fieldreport.report part
                set parent_id = parent.id, cover = parent.cover
                from fieldreport.report parent
                where part.id = :part and parent.id = :parent
                """)
                .param("part", part.value())
                .param("parent", parent.value())
                .update();
        jdbc.sql("""
                insert into fieldreport.attachment
                    (report_id, purpose, position, file_id, kind, name, extension, title, width, height, bytes)
                select :part, purpose, position, file_id, kind, name, extension, title, width, height, bytes
                from fieldreport.attachment
                where report_id = :parent and purpose = 'REPORT'
                """)
                .param("part", part.value())
                .param("parent", parent.value())
                .update();
    }
}
