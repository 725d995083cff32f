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

    private final FolderLock lock;
    private final PostgresServer server;
    private final String password;

    private EmbeddedPostgres(FolderLock lock, PostgresServer server, String password) {
        this.lock = lock;
        this.server = server;
        this.password = password;
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
            PostgresServer.stopOrphan(folder);
            return new EmbeddedPostgres(lock, start(folder, binaries, account), cluster.password());
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
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

    private static int freePort() throws IOException {
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
        server.stop();
        lock.close();
    }
}
