package vn.tinhnha.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.tinhnha.testing.TestDatabase;

/** On what the app does not start, and what it tells the operator then. */
class DatabaseRefusalTests {

    /** One cluster for all these tests: making one is the slow part. */
    @TempDir
    private static Path root;

    private final PostgresFolder folder = TestServer.folderBelow(root);

    @Test
    void refusesAFolderThatAnotherInstanceUses() {
        try (FolderLock other = FolderLock.take(folder)) {
            assertThat(other).isNotNull();
            assertThat(refusal(folder).getDescription())
                    .contains("in use by another", folder.root().toString());
            assertThat(refusal(folder).getAction()).contains("TINHNHA_DATA", "TINHNHA_DB_URL");
        }
    }

    @Test
    void takesTheFolderOnceTheOtherInstanceHasEnded() {
        FolderLock.take(folder).close();
        try (FolderLock mine = FolderLock.take(folder)) {
            assertThat(mine).isNotNull();
        }
    }

    /** Root may write where others may not, so the folder is one that nobody can make. */
    @Test
    void refusesAFolderItCannotWriteTo() throws IOException {
        Path file = Files.createFile(root.resolve("a-file"));
        assertThat(refusal(TestServer.folderBelow(file)).getDescription()).contains("not writable");
        assertThat(refusal(TestServer.folderBelow(Path.of("/proc/1"))).getDescription())
                .contains("not writable");
    }

    @Test
    void refusesADatabaseMadeByANewerPostgres() throws IOException {
        PostgresFolder newer = TestServer.folderBelow(root.resolve("newer"));
        Files.createDirectories(newer.cluster());
        Files.writeString(newer.cluster().resolve("PG_VERSION"), "19\n");

        assertThat(refusal(newer).getDescription()).contains("made by PostgreSQL 19", "brings PostgreSQL 18");
    }

    @Test
    void refusesADatabaseWhosePasswordIsLost() throws IOException {
        EmbeddedPostgres.start(folder).close();
        Path elsewhere = Files.move(folder.password(), root.resolve("elsewhere"));

        assertThat(refusal(folder).getDescription()).contains("password cannot be read");

        Files.move(elsewhere, folder.password());
    }

    @Test
    void saysWhatTheServerSaidWhenItDoesNotStartAndReleasesTheFolder() throws IOException {
        EmbeddedPostgres.start(folder).close();
        Path custom = Files.writeString(folder.root().resolve("custom.conf"), "max_connections = 'many'\n");
        assertThat(refusal(folder).getDescription()).contains("max_connections");
        Files.delete(custom);

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(postgres.server().process().isAlive()).isTrue();
        }
    }

    @Test
    void acceptsServersFromVersion15() {
        ExternalServer.requireSupported("15.2", 15);
        assertThatExceptionOfType(DatabaseRefusedException.class)
                .isThrownBy(() -> ExternalServer.requireSupported("14.9", 14))
                .withMessageContaining("PostgreSQL 14.9");
        ExternalServer.check(TestDatabase.empty().dataSource());
    }

    @Test
    void namesTheServerThatCannotBeReached() {
        TestDatabase wrong = new TestDatabase("jdbc:postgresql://127.0.0.1:1/nothing", "tinhnha", "secret");
        assertThatExceptionOfType(DatabaseRefusedException.class)
                .isThrownBy(() -> ExternalServer.check(wrong.dataSource()))
                .withMessageContaining("cannot be reached");
    }

    private static FailureAnalysis refusal(PostgresFolder folder) {
        try {
            EmbeddedPostgres.start(folder).close();
        } catch (DatabaseRefusedException refused) {
            return new DatabaseRefusedFailureAnalyzer().analyze(refused, refused);
        }
        throw new AssertionError("the folder was not refused");
    }
}
