package vn.tinhnha.platform.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server's {@code postmaster.pid}: which process serves a cluster, and whether it is ready. */
record PidFile(List<String> lines) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static PidFile read(Path file) {
        try {
            return new PidFile(Files.readAllLines(file));
        } catch (NoSuchFileException stopped) {
            return new PidFile(List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean isReady(long pid) {
        return lines.size() > STATUS_LINE
                && lines.get(STATUS_LINE).strip().equals("ready")
                && lines.getFirst().strip().equals(String.valueOf(pid));
    }

    int port() {
        return Integer.parseInt(lines.get(PORT_LINE).strip());
    }

    /** The living process named in the file, unless the number has since gone to some other program. */
    Optional<ProcessHandle> server(Path cluster) {
        return lines.stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(process -> serves(process, cluster));
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        List<String> arguments = List.of(process.info().arguments().orElse(new String[0]));
        return arguments.contains(cluster.toString());
    }
}
