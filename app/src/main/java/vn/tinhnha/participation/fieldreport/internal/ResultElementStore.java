package vn.tinhnha.participation.fieldreport.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;

/** Writes the result form of Phụ lục II, and what the center found missing in results. */
@Repository
public class ResultElementStore {

    private final JdbcClient jdbc;

    ResultElementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what a revision request cites. */
    void cite(FieldReportId report, int version, List<String> missing) {
        for (int position = 0; position < missing.size(); position++) {
            jdbc.sql("""
                    insert into fieldreport.revision_element (report_id, version, position, name)
                    values (:report, :version, :position, :name)
                    """)
                    .param("report", report.value())
                    .param("version", version)
                    .param("position", position)
                    .param("name", missing.get(position))
                    .update();
        }
    }

    /** Changes an element or adds it at the end. */
    public void save(ResultElement element) {
        jdbc.sql("""
                insert into fieldreport.result_element (code, position, name_vi, name_en, active)
                select :code, coalesce(max(position), 0) + 1, :vi, :en, :active from fieldreport.result_element
                on conflict (code) do update set name_vi = :vi, name_en = :en, active = :active
                """)
                .param("code", element.code())
                .param("vi", element.name().vi())
                .param("en", element.name().en())
                .param("active", element.active())
                .update();
    }
}
