package vn.tinhnha.platform.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Under which account the server runs: PostgreSQL refuses root, which is what a container or a small server often has.
 *
 * @param prefix the words before a command that give it this account
 * @param owner whose the server's files must be; absent where they may stay ours
 */
record ServerAccount(List<String> prefix, @Nullable String owner) {

    private static final String NO_GROUP = "65534";

    static ServerAccount find() {
        if (!isRoot()) {
            return new ServerAccount(List.of(), null);
        }
        // In a user namespace of its own the server is nobody, yet the files stay root's: nothing to hand over.
        if (Command.succeeds("unshare", "-U", "true")) {
            return new ServerAccount(List.of("unshare", "-U"), null);
        }
        return Stream.of("postgres", "nobody")
                .map(ServerAccount::switchingTo)
                .filter(account -> Command.succeeds(account.command("true").toArray(String[]::new)))
                .findFirst()
                .orElseThrow(() -> new DatabaseRefusedException(
                        "PostgreSQL does not run as root, and neither unshare nor setpriv can give it another account.",
                        "Run the app as an ordinary user, or give it a PostgreSQL server with TINHNHA_DB_URL."));
    }

    static ServerAccount switchingTo(String user) {
        return new ServerAccount(List.of("setpriv", "--reuid=" + user, "--regid=" + NO_GROUP, "--clear-groups"), user);
    }

    List<String> command(String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }

    /** Makes an empty folder the server's. */
    void own(Path folder) {
        if (owner == null) {
            return;
        }
        try {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot give " + folder + " to " + owner, failure);
        }
        if (!Command.succeeds(command("test", "-w", folder.toString()).toArray(String[]::new))) {
            throw new DatabaseRefusedException(
                    "PostgreSQL runs as " + owner + " here, and that account cannot reach " + folder + ".",
                    "Choose a data folder whose parents everybody may enter with --data or TINHNHA_DATA, or run the "
                            + "app as an ordinary user.");
        }
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException notLinux) {
            return false;
        }
    }
}
