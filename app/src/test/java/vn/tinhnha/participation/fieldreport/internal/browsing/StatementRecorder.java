package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.sql.PreparedStatement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Keeps the last statement, with its values as the driver writes them, so that a test can ask for its plan. */
final class StatementRecorder extends JdbcTemplate {

    private String last = "";

    StatementRecorder(DataSource dataSource) {
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
    List<String> plan() {
        return query("explain (analyze, costs off, timing off, buffers off) " + last, (row, _) -> row.getString(1));
    }
}
