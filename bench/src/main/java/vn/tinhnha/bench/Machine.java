package vn.tinhnha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;

/** What the figures were taken on. */
final class Machine {

    private static final int KILOBYTES_PER_MEGABYTE = 1024;

    private Machine() {}

    static String facts(Database database) throws IOException, SQLException {
        return "%s, %d cores of %s, load before %s, %s %s (%s), PostgreSQL %s"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        field("/proc/cpuinfo", "model name"),
                        load(),
                        System.getProperty("java.vm.vendor"),
                        System.getProperty("java.runtime.version"),
                        RunningApp.javaOptions(),
                        database.value("show server_version"));
    }

    /** Running processes over the last minute. */
    static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    /** Memory of processes in MB; what they share is counted once. */
    static long megabytes(Collection<Long> pids) throws IOException {
        long sum = 0;
        for (long pid : pids) {
            Path rollup = Path.of("/proc/" + pid + "/smaps_rollup");
            if (Files.exists(rollup)) {
                sum += Long.parseLong(field(rollup.toString(), "Pss").replaceAll("\\D", ""));
            }
        }
        return sum / KILOBYTES_PER_MEGABYTE;
    }

    private static String field(String file, String name) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }
}
