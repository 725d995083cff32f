package vn.tinhnha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The embedded PostgreSQL of a running app, found through its data folder.
 *
 * @param pid its first process
 * @param port where it listens on loopback
 * @param folder {@code postgres} in the data folder
 */
record Database(long pid, int port, String password, Path folder) {

    static final String NAME = "tinhnha";
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    static Database of(Path data) throws IOException {
        Path folder = data.resolve("postgres");
        List<String> lines = Files.readAllLines(folder.resolve("cluster/postmaster.pid"));
        return new Database(
                Long.parseLong(lines.get(PID_LINE).strip()),
                Integer.parseInt(lines.get(PORT_LINE).strip()),
                Files.readString(folder.resolve("tinhnha.password")).strip(),
                folder);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + NAME, NAME, password);
    }

    /** The first column of all rows as text. */
    List<String> column(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    String value(String sql) throws SQLException {
        return column(sql).getFirst();
    }

    /** Makes the running server read its settings again. */
    void reload() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-HUP", String.valueOf(pid)).start().waitFor();
    }

    /** The server and all its processes. */
    List<Long> pids() {
        List<Long> pids = new ArrayList<>(List.of(pid));
        ProcessHandle.of(pid)
                .orElseThrow()
                .descendants()
                .map(ProcessHandle::pid)
                .forEach(pids::add);
        return pids;
    }
}
