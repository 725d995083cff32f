package vn.tinhnha.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Every page that lists reports, as the public, a reporter, the operations center and an agency see it. */
final class Visits {

    private final RunningApp app;
    private final List<Visit> visits = new ArrayList<>();

    private Visits(RunningApp app) {
        this.app = app;
    }

    /** One page, seen by whom the cookie names. */
    record Visit(String label, String path, String cookie) {}

    static List<Visit> all(RunningApp app, Seed seed) throws IOException, SQLException, InterruptedException {
        Visits visits = new Visits(app);
        visits.lists(seed);
        visits.reports();
        visits.maps();
        visits.interfaces(seed);
        visits.desks(seed);
        return visits.visits;
    }

    private void add(String label, String path) {
        visits.add(new Visit(label, path, "tn_lang=vi"));
    }

    private void lists(Seed seed) throws IOException, SQLException {
        String category = "linh-vuc=" + seed.categories().getFirst();
        String rareCategory = "linh-vuc=" + seed.categories().getLast();
        String ward = "xa=" + seed.wards().getFirst().code();
        String rareWard = "xa=" + seed.wards().getLast().code();
        add("list", "/phan-anh");
        add("list, page 20,000", "/phan-anh?sau=" + deepCursor());
        add("list of a category", "/phan-anh?" + category);
        add("list of a rare category", "/phan-anh?" + rareCategory);
        add("list of a ward", "/phan-anh?" + ward);
        add("list in progress", "/phan-anh?tinh-trang=dang-xu-ly");
        add("list answered", "/phan-anh?tinh-trang=da-tra-loi");
        add("list of category and ward", "/phan-anh?" + category + "&" + ward);
        add("list of rare category and ward", "/phan-anh?" + rareCategory + "&" + rareWard);
        add(
                "list of rare category, ward, in progress",
                "/phan-anh?" + rareCategory + "&" + rareWard + "&tinh-trang=dang-xu-ly");
        add("search for a common word", "/phan-anh?q=duong");
        add("search for several words", "/phan-anh?q=" + encoded("ổ gà đường Trần Hưng Đạo"));
        add("search for a rare word", "/phan-anh?q=" + encoded("141 lý tự trọng 877"));
        add("search for nothing there", "/phan-anh?q=voirong");
        add("search for a common word in a rare ward", "/phan-anh?q=duong&" + rareWard);
        add("search for a common word, page 10,000", "/phan-anh?q=duong&sau=" + deepCursor());
        add("Atom", "/phan-anh/atom.xml");
        add("Atom of a rare category", "/phan-anh/atom.xml?" + rareCategory);
    }

    private String deepCursor() throws IOException, SQLException {
        return app.database().value("""
                select (extract(epoch from received_at) * 1000000)::bigint || '_' || id
                from fieldreport.report where public order by received_at, id offset 1000 limit 1
                """);
    }

    private void reports() throws IOException, SQLException {
        String code = app.database().value("select code from fieldreport.report where public limit 1 offset 4711");
        add("report page", "/phan-anh/" + code);
        visits.add(new Visit("my reports", "/phan-anh/cua-toi", "tn_device=" + "0123456789abcdef".repeat(2)));
    }

    private void maps() throws IOException, SQLException {
        String middle = app.database().value("select avg(longitude) || ' ' || avg(latitude) from fieldreport.report");
        double longitude = Double.parseDouble(middle.split(" ")[0]);
        double latitude = Double.parseDouble(middle.split(" ")[1]);
        for (int zoom : List.of(9, 12, 13, 14, 17)) {
            double half = 360.0 / (1 << zoom) * 2;
            String area = "&z=%d&bbox=%s,%s,%s,%s"
                    .formatted(zoom, longitude - half, latitude - half, longitude + half, latitude + half);
            add("map at zoom " + zoom + ", 90 days", "/phan-anh/diem.geojson?" + area);
            add("map at zoom " + zoom + ", all years", "/phan-anh/diem.geojson?ngay=3660" + area);
        }
        add("GeoJSON, one by one", "/phan-anh/diem.geojson");
    }

    private void interfaces(Seed seed) throws IOException, SQLException {
        String day = app.database().value("select to_char(now() - interval '400 days', 'YYYY-MM-DD')");
        String next = app.database().value("select to_char(now() - interval '370 days', 'YYYY-MM-DD')");
        String from = day + "T00:00:00Z";
        String to = next + "T00:00:00Z";
        String api = "/api/v1/field-reports";
        add("JSON list", api);
        add("JSON list of a period", api + "?receivedFrom=" + from + "&receivedTo=" + to);
        add("JSON list changed since", api + "?changedFrom=" + to);
        add(
                "JSON list changed, of a category",
                api + "?changedFrom=" + from + "&category=" + seed.categories().getLast());
        String open311 = "/open311/v2/requests.json";
        add("Open311 list", open311);
        add("Open311 open", open311 + "?status=open");
        add("Open311 closed", open311 + "?status=closed");
        add("Open311 of a period", open311 + "?start_date=" + from + "&end_date=" + to);
        add(
                "Open311 of a service",
                open311 + "?service_code=" + seed.categories().getLast());
    }

    private void desks(Seed seed) throws IOException, SQLException, InterruptedException {
        String center = SignIn.official(app, "tiepnhan", "/dieu-hanh").cookies();
        String agency = SignIn.official(app, "xuly." + seed.agencies().getFirst(), "/xu-ly")
                .cookies();
        for (String tab : List.of("moi", "cho-cong-khai", "dang-xu-ly", "bi-tra-lai", "da-cong-khai", "tu-choi")) {
            visits.add(new Visit("center, " + tab, "/dieu-hanh?muc=" + tab, center));
        }
        visits.add(new Visit("center", "/dieu-hanh", center));
        visits.add(new Visit("center, overdue", "/dieu-hanh?qua-han=1", center));
        visits.add(new Visit("center, common word", "/dieu-hanh?q=duong", center));
        visits.add(new Visit("center, page 50", "/dieu-hanh?trang=50", center));
        visits.add(new Visit("agency", "/xu-ly", agency));
        visits.add(new Visit("agency, page 20", "/xu-ly?trang=20", agency));
        visits.add(new Visit("agency, common word", "/xu-ly?q=duong", agency));
        String code = app.database()
                .value(
                        "select code from fieldreport.report where status = 'RECEIVED' order by received_at desc limit 1 offset 9");
        visits.add(new Visit("center, a report", "/dieu-hanh/" + code, center));
        String led = app.database()
                .value("select code from fieldreport.report where status = 'IN_PROGRESS' and lead_agency = '"
                        + seed.agencies().getFirst() + "' order by received_at desc limit 1");
        visits.add(new Visit("agency, a report", "/xu-ly/" + led, agency));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
