package vn.tinhnha.participation.fieldreport.internal.mail;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.internal.Columns;

/** Reads how the mailbox is doing. */
@Repository
class MailboxQueries {

    private final JdbcClient jdbc;

    MailboxQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty before it was ever tried. */
    Optional<MailboxHealth> health() {
        return jdbc.sql("select connected_since, fetched_at, problem, problem_at from fieldreport.mailbox")
                .query((row, _) -> {
                    String problem = row.getString("problem");
                    return new MailboxHealth(
                            Columns.instant(row, "connected_since"),
                            Columns.optionalInstant(row, "fetched_at"),
                            problem == null ? null : MailboxProblem.valueOf(problem),
                            Columns.optionalInstant(row, "problem_at"));
                })
                .optional();
    }
}
