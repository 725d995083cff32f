package vn.tinhnha.platform.database.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tinhnha.testing.TestDatabase;

/**
 * The PostgreSQL server of a test JVM. Its cluster stays below {@code target} for the next run; the death signal stops
 * it with the JVM.
 */
public final class TestServer {

    private static final Path PARENT = Path.of("target", "postgres");
    private static final int PARALLEL_RUNS = 10;
    private static final Map<String, String> FAST_BUT_FORGETFUL =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "200");

    private final EmbeddedPostgres postgres;
    private final JdbcClient jdbc;
    private final AtomicInteger databases = new AtomicInteger();

    private @Nullable String template;

    private TestServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        this.jdbc = JdbcClient.create(new DriverManagerDataSource(
                postgres.url(PostgresCluster.DATABASE), PostgresCluster.ROLE, postgres.password()));
        dropDatabasesOfEarlierRuns();
    }

    /** A folder for a server of the test's own that shares the unpacked programs. */
    static PostgresFolder folderBelow(Path root) {
        return new PostgresFolder(root.resolve("postgres"), PARENT);
    }

    /** Started when the first test asks. */
    public static TestServer shared() {
        return Holder.SHARED;
    }

    public TestDatabase newDatabase() {
        return newDatabase("");
    }

    /** A copy of a database that has been migrated once for this JVM. */
    public synchronized TestDatabase newMigratedDatabase() {
        if (template == null) {
            TestDatabase first = newDatabase();
            new ModuleMigrations(first.dataSource()).afterPropertiesSet();
            template = first.url().substring(first.url().lastIndexOf('/') + 1);
        }
        return newDatabase(" template " + template);
    }

    private TestDatabase newDatabase(String options) {
        String name = "test_" + databases.incrementAndGet();
        jdbc.sql("create database " + name + options).update();
        return new TestDatabase(postgres.url(name), PostgresCluster.ROLE, postgres.password());
    }

    public static void migrate(DataSource dataSource, String... modules) {
        ModuleMigrations migrations = new ModuleMigrations(dataSource);
        Stream.concat(Stream.of(ModuleMigrations.ROOT), Stream.of(modules)).forEach(migrations::migrate);
    }

    private void dropDatabasesOfEarlierRuns() {
        jdbc.sql("select datname from pg_database where datname like 'test\\_%'")
                .query(String.class)
                .list()
                .forEach(name ->
                        jdbc.sql("drop database " + name + " with (force)").update());
    }

    /** Test runs at the same time in one checkout take a numbered folder each. */
    private static TestServer start() {
        for (int run = 1; ; run++) {
            try {
                PostgresFolder folder = new PostgresFolder(PARENT.resolve("server-" + run), PARENT);
                makeOnce(folder);
                return new TestServer(EmbeddedPostgres.start(folder, FAST_BUT_FORGETFUL));
            } catch (DatabaseRefusedException refused) {
                if (run == PARALLEL_RUNS) {
                    throw refused;
                }
            }
        }
    }

    private static void makeOnce(PostgresFolder folder) {
        try (FolderLock lock = FolderLock.take(folder)) {
            if (!Files.exists(folder.cluster())) {
                PostgresCluster cluster = new PostgresCluster(
                        folder, PostgresBinaries.unpackedBelow(folder.binaries()), ServerAccount.find());
                cluster.prepare(FAST_BUT_FORGETFUL);
                cluster.execute("alter role " + PostgresCluster.ROLE + " createdb", folder.cluster());
            }
        }
    }

    /** Defers the start to the first use. */
    private static final class Holder {
        static final TestServer SHARED = start();
    }
}
