package vn.tinhnha.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of page.
 *
 * @param key names it on the command line
 * @param paths asked for in random order
 * @param aim answers a second that two quiet cores should give; 0 where nobody promised any
 */
record Target(String key, String label, List<String> paths, int aim) {

    private static final int CODES = 5_000;
    private static final List<String> WORDS = List.of(
            "ổ gà", "rac thai", "đèn chiếu sáng", "nắp cống", "cau go kenh", "nước thải chợ", "via he", "té xe");

    /** What people and machines read. */
    static List<Target> reads(Seed seed, Database database) throws SQLException {
        String area = database.value("""
                select min(longitude) || ',' || min(latitude) || ',' || max(longitude) || ',' || max(latitude)
                from fieldreport.report
                """);
        List<String> codes =
                database.column("select code from fieldreport.report where public order by md5(code) limit " + CODES);
        return List.of(
                new Target("list", "public list, first page", List.of("/phan-anh"), 1_500),
                new Target(
                        "list-category",
                        "public list of a category",
                        with("/phan-anh?linh-vuc=", seed.categories()),
                        0),
                new Target(
                        "list-ward",
                        "public list of a ward",
                        with(
                                "/phan-anh?xa=",
                                seed.wards().stream().map(Seed.Ward::code).toList()),
                        0),
                new Target("search", "search in the public list", with("/phan-anh?q=", WORDS), 0),
                new Target("report", "report page", with("/phan-anh/", codes), 2_000),
                new Target(
                        "open311",
                        "Open311 requests.json, 50 requests",
                        List.of("/open311/v2/requests.json?page=1&page_size=50"),
                        0),
                new Target(
                        "open311-most",
                        "Open311 requests.json, 1,000 requests",
                        List.of("/open311/v2/requests.json"),
                        0),
                new Target(
                        "map",
                        "map of the province, GeoJSON of 90 days in heaps",
                        List.of("/phan-anh/diem.geojson?z=10&bbox=" + area),
                        0));
    }

    private static List<String> with(String path, List<String> values) {
        return values.stream()
                .map(value -> path + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .toList();
    }

    String goal() {
        return aim == 0 ? "" : "≥ %,d, p99 < 50".formatted(aim);
    }

    /** The paths whose SQL stands for all in the floor; pgbench takes 128 scripts at most. */
    Stream<String> samples() {
        return paths.stream().limit(100);
    }
}
