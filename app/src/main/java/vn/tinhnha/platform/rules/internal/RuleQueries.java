package vn.tinhnha.platform.rules.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the versions of rules. */
@Repository
class RuleQueries {

    private static final String COLUMNS =
            "number, key, kind, applies_from, value, withdraws, changed_by_name, changed_at, reason";

    private final JdbcClient jdbc;

    RuleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plans that were not withdrawn, oldest first. A few hundred in the life of an installation. */
    List<RuleVersion> standing() {
        return jdbc.sql("select " + COLUMNS + """
                         from rules.rule_version as version
                        where value is not null
                          and not exists (select from rules.rule_version where withdraws = version.number)
                        order by number
                        """).query(RuleQueries::version).list();
    }

    /** All lines of a rule, newest first. */
    List<RuleVersion> history(String key) {
        return jdbc.sql("select " + COLUMNS + " from rules.rule_version where key = :key order by number desc")
                .param("key", key)
                .query(RuleQueries::version)
                .list();
    }

    private static RuleVersion version(ResultSet row, int index) throws SQLException {
        return new RuleVersion(
                row.getLong("number"),
                row.getString("key"),
                row.getString("kind"),
                row.getObject("applies_from", OffsetDateTime.class).toInstant(),
                row.getString("value"),
                row.getObject("withdraws", Long.class),
                row.getString("changed_by_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
