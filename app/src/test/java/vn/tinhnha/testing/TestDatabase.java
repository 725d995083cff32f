package vn.tinhnha.testing;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tinhnha.platform.database.internal.TestServer;

/** A database of its own for one test class, on the one PostgreSQL server of the test JVM. */
public record TestDatabase(String url, String user, String password) {

    /** A database with the tables of every module. */
    public static TestDatabase complete() {
        return TestServer.shared().newMigratedDatabase();
    }

    /** A database with no tables at all. */
    public static TestDatabase empty() {
        return TestServer.shared().newDatabase();
    }

    /** A database with the tables of some modules, for the test of a store: {@code migrated("fieldreport")}. */
    public static TestDatabase migrated(String... modules) {
        TestDatabase database = empty();
        TestServer.migrate(database.dataSource(), modules);
        return database;
    }

    /** Opens a connection for each use; close to nothing on loopback, and nothing to clean up. */
    public DataSource dataSource() {
        return new DriverManagerDataSource(url, user, password);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }
}
