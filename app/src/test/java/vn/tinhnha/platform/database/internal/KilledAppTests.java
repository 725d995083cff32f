package vn.tinhnha.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the server and its data when the app is killed without a chance to say good-bye. */
class KilledAppTests {

    private static final int PATIENCE_SECONDS = 20;

    /** One cluster for all these tests: making one is the slow part. */
    @TempDir
    private static Path root;

    private final PostgresFolder folder = TestServer.folderBelow(root);

    @Test
    void theServerEndsByItselfAndTheNextStartHasTheData() throws Exception {
        Process app = startAppAndCommit();
        ProcessHandle server =
                PidFile.read(folder.postmasterPid()).server(folder.cluster()).orElseThrow();

        app.destroyForcibly().waitFor();

        server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        try (EmbeddedPostgres next = EmbeddedPostgres.start(folder)) {
            assertThat(KeptAnswer.read(next)).isEqualTo(KeptAnswer.ANSWER);
        }
    }

    @Test
    void theNextStartWaitsForNothingAndRecoversTheDataOfAKilledServer() throws Exception {
        Process app = startAppAndCommit();
        ProcessHandle server =
                PidFile.read(folder.postmasterPid()).server(folder.cluster()).orElseThrow();

        server.destroyForcibly();
        app.destroyForcibly().waitFor();

        try (EmbeddedPostgres next = EmbeddedPostgres.start(folder)) {
            assertThat(KeptAnswer.read(next)).isEqualTo(KeptAnswer.ANSWER);
        }
    }

    @Test
    void aServerLeftBehindIsStopped() throws Exception {
        EmbeddedPostgres.start(folder).close();
        PostgresServer orphan = PostgresServer.start(
                folder,
                PostgresBinaries.unpackedBelow(folder.binaries()),
                ServerAccount.find(),
                EmbeddedPostgres.freePort());

        try (EmbeddedPostgres next = EmbeddedPostgres.start(folder)) {
            assertThat(orphan.process().isAlive()).isFalse();
            assertThat(next.server().process().isAlive()).isTrue();
        }
    }

    private Process startAppAndCommit() throws IOException {
        Process app = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppToKill.class.getName(),
                        folder.root().toString(),
                        folder.binaries().toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(app.inputReader().lines().anyMatch(AppToKill.COMMITTED::equals))
                .isTrue();
        return app;
    }
}
