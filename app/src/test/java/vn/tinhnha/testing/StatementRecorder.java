package vn.tinhnha.testing;

import java.sql.PreparedStatement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Keeps the last statement, with its values as the driver writes them, so that a test can ask for its plan. */
public final class StatementRecorder extends JdbcTemplate {

    private String last = "";

    public StatementRecorder(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    public <T extends @Nullable Object> T query(
            PreparedStatementCreator creator,
            @Nullable PreparedStatementSetter setter,
            ResultSetExtractor<T> extractor) {
        return super.query(
                connection -> {
                    PreparedStatement statement = creator.createPreparedStatement(connection);
                    last = statement.toString();
                    return statement;
                },
                setter,
                extractor);
    }

    /** How PostgreSQL went about the last statement, with the rows each step really gave. */
    public List<String> plan() {
        return query("explain (analyze, costs off, timing off, buffers off) " + last, (row, _) -> row.getString(1));
    }

    /** How many rows that plan read in vain. */
    public static long rowsThrownAway(List<String> plan) {
        return plan.stream()
                .filter(step -> step.contains("Rows Removed by Filter"))
                .mapToLong(step -> Long.parseLong(step.replaceAll("\\D", "")))
                .sum();
    }

    /** How many rows came out of the sorts of that plan. */
    public static long rowsOutOfSorts(List<String> plan) {
        return plan.stream()
                .filter(step -> step.contains("Sort (actual"))
                .mapToLong(step -> Math.round(Double.parseDouble(step.replaceAll(".*actual rows=([\\d.]+).*", "$1"))))
                .sum();
    }
}
