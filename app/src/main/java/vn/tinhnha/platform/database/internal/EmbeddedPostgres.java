package vn.tinhnha.platform.database.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL that lives and ends with the app, for those who have no server of their own. */
final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int ATTEMPTS = 3;

    private final PostgresServer server;
    private final String password;
    private final Runnable stop;

    private EmbeddedPostgres(PostgresServer server, String password, Runnable stop) {
        this.server = server;
        this.password = password;
        this.stop = stop;
    }

    static EmbeddedPostgres start(PostgresFolder folder) {
        return start(folder, Map.of());
    }

    /** Starts the server of a folder, making both at the first time. */
    static EmbeddedPostgres start(PostgresFolder folder, Map<String, String> settings) {
        FolderLock lock = FolderLock.take(folder);
        try {
            PostgresBinaries binaries = PostgresBinaries.unpackedBelow(folder.binaries());
            ServerAccount account = ServerAccount.find();
            PostgresCluster cluster = new PostgresCluster(folder, binaries, account);
            cluster.prepare(settings);
            String password = PostgresCluster.password(folder);
            PostgresServer.stopOrphan(folder);
            PostgresServer server = start(folder, binaries, account);
            return new EmbeddedPostgres(server, password, () -> {
                server.stop();
                lock.close();
            });
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** Uses the server of a running app, for a command word beside it; starts one where none runs. */
    static EmbeddedPostgres join(PostgresFolder folder) {
        PidFile pidFile = PidFile.read(folder.postmasterPid());
        return pidFile.server(folder.cluster())
                .map(process -> new PostgresServer(process, pidFile.port()))
                .map(server -> new EmbeddedPostgres(server, PostgresCluster.password(folder), () -> {}))
                .orElseGet(() -> start(folder));
    }

    /** Tries again on another port: between finding a free one and using it somebody else may take it. */
    private static PostgresServer start(PostgresFolder folder, PostgresBinaries binaries, ServerAccount account) {
        for (int attempt = 1; ; attempt++) {
            try {
                return PostgresServer.start(folder, binaries, account, freePort());
            } catch (IOException failure) {
                if (attempt == ATTEMPTS) {
                    throw new DatabaseRefusedException(
                            "The database in " + folder.cluster() + " does not start: " + failure.getMessage(),
                            "Read " + folder.log() + "; restore a backup if the data is damaged.",
                            failure);
                }
                LOG.info("The database server did not start; trying again", failure);
            }
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
    }

    String password() {
        return password;
    }

    PostgresServer server() {
        return server;
    }

    @Override
    public void close() {
        stop.run();
    }
}
