package vn.tinhnha.platform.live.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sends and hears signals through the database that all nodes share. */
@Repository
class SignalStore {

    private final JdbcClient jdbc;
    private final JdbcConnectionDetails database;

    SignalStore(JdbcClient jdbc, JdbcConnectionDetails database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** In a transaction of its own: NOTIFY makes commits wait for each other, which no business transaction should. */
    void send(Collection<String> topics) {
        jdbc.sql("select pg_notify('tinhnha_live', topic) from unnest(string_to_array(:topics, ',')) as topic")
                .param("topics", String.join(",", topics))
                .query((_, _) -> true)
                .list();
    }

    /** Listens on a connection beside the pool, which it would otherwise occupy for good. */
    Ear listen() throws SQLException {
        Connection connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen tinhnha_live");
            return new Ear(connection);
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** A connection that hears the signals of all nodes. */
    record Ear(Connection connection) implements AutoCloseable {

        private static final int PROBE_SECONDS = 5;

        /** Waits for signals; after a silence makes sure that the other end still lives. */
        List<String> hear(Duration patience) throws SQLException {
            PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications((int) patience.toMillis());
            if (heard == null || heard.length == 0) {
                if (!connection.isValid(PROBE_SECONDS)) {
                    throw new SQLException("the listening connection died");
                }
                return List.of();
            }
            return Arrays.stream(heard)
                    .map(PGNotification::getParameter)
                    .distinct()
                    .toList();
        }

        /** Ends a {@link #hear} that waits on another thread. */
        void abort() throws SQLException {
            connection.abort(Runnable::run);
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
