package vn.tinhnha.participation.fieldreport.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.FieldReportId;

/** Reads the result form of Phụ lục II, and what the center found missing in results. */
@Repository
public class ResultElementQueries {

    private final JdbcClient jdbc;

    ResultElementQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All elements in their order, also those that are no longer asked for. */
    public List<ResultElement> all() {
        return jdbc.sql("select code, name_vi, name_en, active from fieldreport.result_element order by position, code")
                .query(ResultElementQueries::element)
                .list();
    }

    /** The elements that are asked for now. */
    public List<ResultElement> active() {
        return all().stream().filter(ResultElement::active).toList();
    }

    /** What the last revision request of a report found missing, in the words of then. */
    public List<String> missing(FieldReportId report) {
        return jdbc.sql("""
                        select name
                        from fieldreport.revision_element
                        where report_id = :report
                          and version = (select max(version) from fieldreport.history
                                         where report_id = :report and action = 'REQUEST_REVISION')
                        order by position
                        """)
                .param("report", report.value())
                .query((row, _) -> row.getString("name"))
                .list();
    }

    private static ResultElement element(ResultSet row, int number) throws SQLException {
        return new ResultElement(
                row.getString("code"),
                new LocalizedText(row.getString("name_vi"), row.getString("name_en")),
                row.getBoolean("active"));
    }
}
