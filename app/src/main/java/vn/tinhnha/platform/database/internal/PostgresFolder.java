package vn.tinhnha.platform.database.internal;

import java.nio.file.Path;

/**
 * Where the embedded PostgreSQL keeps its things.
 *
 * @param root the folder of one server
 * @param binaries the folder that holds the unpacked programs, one folder a version
 */
record PostgresFolder(Path root, Path binaries) {

    PostgresFolder {
        root = root.toAbsolutePath().normalize();
        binaries = binaries.toAbsolutePath().normalize();
    }

    /** The layout below a data folder: programs and data side by side. */
    static PostgresFolder below(Path data) {
        Path root = data.resolve("postgres");
        return new PostgresFolder(root, root);
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    /** A cluster that is still being made; never started for the app. */
    Path unfinishedCluster() {
        return root.resolve("cluster.unfinished");
    }

    Path postmasterPid() {
        return cluster().resolve("postmaster.pid");
    }

    Path password() {
        return root.resolve("tinhnha.password");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path log() {
        return root.resolve("server.log");
    }
}
