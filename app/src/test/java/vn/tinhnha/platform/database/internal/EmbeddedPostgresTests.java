package vn.tinhnha.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The embedded server as an operator meets it: made, started, joined and stopped. */
class EmbeddedPostgresTests {

    /** One cluster for all these tests: making one is the slow part. */
    @TempDir
    private static Path root;

    private final PostgresFolder folder = TestServer.folderBelow(root);

    @Test
    void keepsItsDataFromOneStartToTheNext() {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(folder)) {
            KeptAnswer.write(first);
        }
        try (EmbeddedPostgres second = EmbeddedPostgres.start(folder)) {
            assertThat(KeptAnswer.read(second)).isEqualTo(KeptAnswer.ANSWER);
        }
    }

    @Test
    void listensOnLoopbackOnlyAndAsksForAPassword() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(setting(postgres, "listen_addresses")).isEqualTo("127.0.0.1");
            JdbcClient stranger = JdbcClient.create(new DriverManagerDataSource(
                    postgres.url(PostgresCluster.DATABASE), PostgresCluster.ROLE, "a guess"));
            assertThatExceptionOfType(CannotGetJdbcConnectionException.class)
                    .isThrownBy(
                            () -> stranger.sql("select 1").query(Integer.class).single())
                    .withStackTraceContaining("password authentication failed");
        }
    }

    @Test
    void givesTheAppARoleThatIsNoSuperuserAndAPasswordNobodyElseReads() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(setting(postgres, "is_superuser")).isEqualTo("off");
            assertThat(setting(postgres, "fsync")).isEqualTo("on");
            assertThat(Files.getPosixFilePermissions(folder.password()))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void takesTheOperatorsSettingsAsTheLastWord() throws IOException {
        Files.createDirectories(folder.root());
        Path custom = Files.writeString(folder.root().resolve("custom.conf"), "work_mem = '7MB'\n");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(setting(postgres, "work_mem")).isEqualTo("7MB");
        } finally {
            Files.delete(custom);
        }
    }

    @Test
    void letsACommandJoinTheRunningServerWithoutStoppingIt() {
        try (EmbeddedPostgres app = EmbeddedPostgres.start(folder)) {
            try (EmbeddedPostgres command = EmbeddedPostgres.join(folder)) {
                assertThat(command.server()).isEqualTo(app.server());
            }
            assertThat(setting(app, "port"))
                    .isEqualTo(String.valueOf(app.server().port()));
        }
    }

    @Test
    void startsWhereAnotherProcessHasTheNumberInAStalePidFile() throws IOException {
        EmbeddedPostgres.start(folder).close();
        String stranger = String.valueOf(ProcessHandle.current().pid());
        Files.writeString(folder.postmasterPid(), stranger + "\n" + folder.cluster() + "\n0\n5432\n\n\n\nready\n");

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(postgres.server().process().pid())
                    .isNotEqualTo(ProcessHandle.current().pid());
        }
    }

    @Test
    void beginsAgainWhereTheFirstStartWasCutShort() throws IOException {
        PostgresFolder interrupted = TestServer.folderBelow(root.resolve("interrupted"));
        Files.createDirectories(interrupted.unfinishedCluster().resolve("base"));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(interrupted)) {
            assertThat(setting(postgres, "server_encoding")).isEqualTo("UTF8");
        }
        assertThat(interrupted.unfinishedCluster()).doesNotExist();
    }

    private static String setting(EmbeddedPostgres postgres, String name) {
        return KeptAnswer.jdbc(postgres)
                .sql("select current_setting(:name)")
                .param("name", name)
                .query((row, number) -> row.getString(1))
                .single();
    }
}
