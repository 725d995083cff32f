package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.PublicStage;

/** Counts the public reports; reads all of an index, so ask through {@link PublicTotals}. */
@Repository
class TotalsQueries {

    private final JdbcClient jdbc;

    TotalsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PublicStage, Long> byStage() {
        Map<PublicStage, Long> totals = new EnumMap<>(PublicStage.class);
        jdbc.sql("select stage, count(*) as total from fieldreport.report where public group by stage")
                .query(row -> {
                    totals.put(PublicStage.valueOf(row.getString("stage")), row.getLong("total"));
                });
        return totals;
    }
}
