package vn.tinhnha.participation.fieldreport.internal.mail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.internal.Columns;

/** What the nodes know together about the mailbox, and the lock by which one of them fetches at a time. */
@Repository
class MailboxStore {

    /** Any number, as long as nobody else takes it. */
    private static final long LOCK = 482_005_001L;

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    MailboxStore(DataSource dataSource, JdbcClient jdbc) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
    }

    /** The right to fetch; lost with the connection, so that a dead node never keeps it. */
    static final class Turn implements AutoCloseable {

        private final Connection connection;

        private Turn(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void close() {
            try (connection) {
                ask(connection, "select pg_advisory_unlock(?)");
            } catch (SQLException lost) {
                throw new DataAccessResourceFailureException("the turn was lost", lost);
            }
        }
    }

    /** The right to fetch; empty while another node has it. */
    Optional<Turn> tryTurn() {
        try {
            Connection connection = dataSource.getConnection();
            if (ask(connection, "select pg_try_advisory_lock(?)")) {
                return Optional.of(new Turn(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("no turn to be had", failure);
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, LOCK);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** Notes that the mailbox was reached; gives when it was first tried. */
    Instant connected(Instant now) {
        jdbc.sql("insert into fieldreport.mailbox (connected_since) values (:now) on conflict do nothing")
                .param("now", Timestamp.from(now))
                .update();
        return jdbc.sql("select connected_since from fieldreport.mailbox")
                .query((row, _) -> Columns.instant(row, "connected_since"))
                .single();
    }

    void fetched(Instant now) {
        jdbc.sql("update fieldreport.mailbox set fetched_at = :now, problem = null, problem_at = null")
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Notes a problem; one that lasts keeps its beginning. */
    void failed(MailboxProblem problem, Instant now) {
        jdbc.sql("""
                insert into fieldreport.mailbox as box (connected_since, problem, problem_at)
                values (:now, :problem, :now)
                on conflict (singleton) do update
                set problem = :problem,
                    problem_at = case when box.problem = :problem then box.problem_at else :now end
                """)
                .param("now", Timestamp.from(now))
                .param("problem", problem.name())
                .update();
    }
}
