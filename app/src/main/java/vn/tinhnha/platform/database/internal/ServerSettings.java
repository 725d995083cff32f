package vn.tinhnha.platform.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings of the embedded server, written anew at each start; an operator's own file has the last word. */
final class ServerSettings {

    /** Read after ours, so that an operator can tune the server without touching what an update overwrites. */
    private static final String OPERATORS_FILE = "../custom.conf";

    private static final String LOOPBACK_WITH_PASSWORD_ONLY = """
            # type database user address       method
            host   all      all  127.0.0.1/32  scram-sha-256
            """;

    private static final String SETTINGS = """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            max_connections = 40
            idle_in_transaction_session_timeout = '5min'

            shared_buffers = '128MB'
            effective_cache_size = '1GB'
            random_page_cost = 1.1
            jit = off
            io_method = 'sync'
            max_wal_size = '512MB'
            checkpoint_timeout = '15min'
            wal_compression = on

            timezone = 'UTC'
            log_timezone = 'UTC'
            # Statements and row values are personal data: the log holds neither.
            log_error_verbosity = 'terse'
            log_min_error_statement = 'panic'
            log_checkpoints = off
            """;

    private ServerSettings() {}

    /** Writes the files into a cluster; {@code changes} come after ours and before the operator's. */
    static void write(Path cluster, Map<String, String> changes) {
        String more = changes.entrySet().stream()
                .map(change -> change.getKey() + " = '" + change.getValue() + "'\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(
                    cluster.resolve("postgresql.conf"),
                    SETTINGS + more + "include_if_exists = '" + OPERATORS_FILE + "'\n");
            Files.writeString(cluster.resolve("pg_hba.conf"), LOOPBACK_WITH_PASSWORD_ONLY);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write the settings of " + cluster, failure);
        }
    }
}
