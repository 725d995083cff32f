package vn.tinhnha.platform.database.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the operator's own PostgreSQL server can carry the app. */
final class ExternalServer {

    private static final int OLDEST_VERSION = 15;

    private ExternalServer() {}

    /** Costs no query: the server tells its version when the connection is made. */
    static void check(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            DatabaseMetaData server = connection.getMetaData();
            requireSupported(server.getDatabaseProductVersion(), server.getDatabaseMajorVersion());
        } catch (SQLException failure) {
            throw new DatabaseRefusedException(
                    "The PostgreSQL server of TINHNHA_DB_URL cannot be reached: " + failure.getMessage(),
                    "Check TINHNHA_DB_URL, TINHNHA_DB_USER and TINHNHA_DB_PASSWORD, and that the server is running.",
                    failure);
        }
    }

    static void requireSupported(String version, int major) {
        if (major < OLDEST_VERSION) {
            throw new DatabaseRefusedException(
                    "The PostgreSQL server of TINHNHA_DB_URL is PostgreSQL " + version + ".",
                    "Use PostgreSQL " + OLDEST_VERSION + " or newer.");
        }
    }
}
