package vn.tinhnha.platform.database.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once per version from the jar that brings them. */
record PostgresBinaries(Path home) {

    static final int MAJOR_VERSION = 18;
    private static final String VERSION = "18.6.0";
    private static final int OWNER_MAY_EXECUTE = 0100;

    /** Unpacks the programs below the folder unless an earlier start did. */
    static PostgresBinaries unpackedBelow(Path folder) {
        Path home = folder.resolve("bin-" + VERSION);
        if (!Files.isDirectory(home)) {
            try {
                unpack(folder, home);
            } catch (IOException failure) {
                throw new UncheckedIOException("PostgreSQL cannot be unpacked below " + folder, failure);
            }
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path folder, Path home) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempDirectory(folder, "unpacking-");
        try (InputStream archive = archive();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, unfinished);
            }
        }
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        // The name appears only when all files are there, so a crash half-way leaves nothing that looks complete.
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("Entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            boolean executable = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static InputStream archive() {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean linux = System.getProperty("os.name").equals("Linux");
        String name = switch (machine) {
            case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
            case "aarch64" -> "/postgres-linux-arm_64.txz";
            default -> "";
        };
        InputStream archive = linux && !name.isEmpty() ? PostgresBinaries.class.getResourceAsStream(name) : null;
        if (archive == null) {
            throw new DatabaseRefusedException(
                    "There is no embedded PostgreSQL for " + System.getProperty("os.name") + " on " + machine + ".",
                    "Give the app a PostgreSQL server (15 or newer) with TINHNHA_DB_URL.");
        }
        return archive;
    }
}
