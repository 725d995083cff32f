package vn.tinhnha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the reports of a measurement are made of: the codes of a province's profile.
 *
 * @param categories codes
 * @param agencies codes, without the operations center
 */
record Seed(List<Ward> wards, List<String> categories, List<String> agencies) {

    private static final Pattern WARD =
            Pattern.compile("^ward,(\\d+),2025-07-01,,\\d+,([^,]+),([\\d.]+),([\\d.]+)$", Pattern.MULTILINE);
    private static final Pattern CATEGORY = Pattern.compile("^- code: (\\S+)$", Pattern.MULTILINE);
    private static final Pattern AGENCY = Pattern.compile("^(?!code,|ioc,)([a-z0-9-]+),", Pattern.MULTILINE);

    /** A ward of today and its middle. */
    record Ward(String code, String name, String latitude, String longitude) {}

    static Seed of(Path profile) throws IOException {
        return new Seed(
                found(WARD, profile.resolve("units.csv")).stream()
                        .map(ward -> new Ward(ward.group(1), ward.group(2), ward.group(3), ward.group(4)))
                        .toList(),
                firstGroups(CATEGORY, profile.resolve("categories.yaml")),
                firstGroups(AGENCY, profile.resolve("agencies.csv")));
    }

    private static List<String> firstGroups(Pattern pattern, Path file) throws IOException {
        return found(pattern, file).stream().map(match -> match.group(1)).toList();
    }

    private static List<MatchResult> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file)).results().toList();
    }

    /** Fills an empty database with so many reports. */
    void fill(Database database, Path script, int reports) throws IOException, SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            insert(
                    connection,
                    "seed_ward",
                    "code, name, latitude, longitude",
                    wards.stream()
                            .map(ward -> List.of(ward.code(), ward.name(), ward.latitude(), ward.longitude()))
                            .toList());
            insert(
                    connection,
                    "seed_category",
                    "code",
                    categories.stream().map(List::of).toList());
            insert(
                    connection,
                    "seed_agency",
                    "code",
                    agencies.stream().map(List::of).toList());
            statement.execute("alter table seed_ward alter latitude type float using latitude::float, "
                    + "alter longitude type float using longitude::float");
            statement.execute(Files.readString(script).replace("${reports}", String.valueOf(reports)));
            statement.execute("vacuum analyze");
        }
    }

    private static void insert(Connection connection, String table, String columns, List<List<String>> rows)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table " + table + " (number serial, " + columns.replace(",", " text,")
                    + " text)");
        }
        String places = String.join(", ", Collections.nCopies(rows.getFirst().size(), "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + places + ")")) {
            for (List<String> row : rows) {
                for (int column = 0; column < row.size(); column++) {
                    insert.setString(column + 1, row.get(column));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Lines of latitude, longitude and category for reports to be sent. */
    List<String> places() {
        return IntStream.range(0, wards.size() * categories.size())
                .mapToObj(i -> wards.get(i % wards.size()).latitude() + " "
                        + wards.get(i % wards.size()).longitude() + " " + categories.get(i % categories.size()))
                .toList();
    }
}
