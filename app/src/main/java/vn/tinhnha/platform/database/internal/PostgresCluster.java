package vn.tinhnha.platform.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** The data of the embedded server: made at the first start, checked at the others. */
final class PostgresCluster {

    static final String ROLE = "tinhnha";
    static final String DATABASE = "tinhnha";
    private static final int PASSWORD_BYTES = 24;

    private final PostgresFolder folder;
    private final PostgresBinaries binaries;
    private final ServerAccount account;

    PostgresCluster(PostgresFolder folder, PostgresBinaries binaries, ServerAccount account) {
        this.folder = folder;
        this.binaries = binaries;
        this.account = account;
    }

    /** Makes the cluster unless it is there, and refuses one that this server cannot read. */
    void prepare(Map<String, String> settings) {
        try {
            if (Files.exists(folder.cluster())) {
                checkVersion();
            } else {
                create(settings);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot prepare the database in " + folder.root(), failure);
        }
        ServerSettings.write(folder.cluster(), settings);
    }

    /** The password of the app's role. */
    static String password(PostgresFolder folder) {
        try {
            return Files.readString(folder.password());
        } catch (IOException failure) {
            throw new DatabaseRefusedException(
                    "The database's password cannot be read from " + folder.password() + ".",
                    "Put the file back from a backup; the database beside it cannot be opened without it.",
                    failure);
        }
    }

    private void checkVersion() throws IOException {
        Path file = folder.cluster().resolve("PG_VERSION");
        String version = Files.exists(file) ? Files.readString(file).strip() : "unknown";
        if (version.equals(String.valueOf(PostgresBinaries.MAJOR_VERSION))) {
            return;
        }
        throw new DatabaseRefusedException(
                "The database in %s was made by PostgreSQL %s; this version of the app brings PostgreSQL %d."
                        .formatted(folder.cluster(), version, PostgresBinaries.MAJOR_VERSION),
                "Start the version of Tỉnh Nhà that made it, or choose another data folder with --data or TINHNHA_DATA.");
    }

    /** The final name appears last, so a crash half-way is simply begun again. */
    private void create(Map<String, String> settings) throws IOException {
        Path unfinished = folder.unfinishedCluster();
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectory(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.own(unfinished);
        run(
                "",
                binaries.program("initdb"),
                "--pgdata=" + unfinished,
                "--username=postgres",
                "--auth=reject",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        ServerSettings.write(unfinished, settings);
        execute(rolesAndDatabase(newPassword()), unfinished);
        Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Runs statements, one a line, as the superuser, in a cluster that no server serves. */
    void execute(String statements, Path cluster) {
        run(statements, binaries.program("postgres"), "--single", "-D", cluster.toString(), "postgres");
    }

    /** The app's role owns its database and is no superuser; nobody knows a password for {@code postgres}. */
    private static String rolesAndDatabase(String password) {
        return """
                create role %1$s login password '%3$s'
                create database %2$s owner %1$s
                """.formatted(ROLE, DATABASE, password);
    }

    private String newPassword() throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Files.deleteIfExists(folder.password());
        Files.createFile(
                folder.password(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(folder.password(), password);
        return password;
    }

    private void run(String input, String... words) {
        List<String> command = account.command(words);
        Command.Outcome outcome = Command.run(command, folder.root(), input);
        if (outcome.exitCode() != 0 || outcome.output().contains("ERROR:")) {
            throw new DatabaseRefusedException(
                    "The database could not be made in " + folder.root() + ": "
                            + outcome.output().strip(),
                    "Check that the disk has room and that the folder is writable.");
        }
    }
}
