package vn.tinhnha.participation.fieldreport.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tinhnha.participation.fieldreport.internal.demo.OnAWorkingDay;
import vn.tinhnha.testing.IntegrationTest;

/** The public statistics on the demo's reports. */
@IntegrationTest(properties = "tinhnha.demo=true")
@Import(OnAWorkingDay.class)
class StatisticsTests {

    private static final Pattern FIGURE = Pattern.compile("href=\"([^\"]+)\" data-counts=\"(\\d+)\"");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*[?&](?:amp;)?sau=[^\"]+)\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FiguresJob job;

    @Autowired
    private FigureService figures;

    @BeforeEach
    void count() {
        job.run();
    }

    @Test
    void everyFigureOpensTheListItCounts() throws UnsupportedEncodingException {
        Map<String, Integer> figures = new LinkedHashMap<>();
        for (String period : List.of("all", "2026-10")) {
            FIGURE.matcher(body("/phan-anh/thong-ke?ky=" + period))
                    .results()
                    .limit(period.equals("all") ? 60 : Long.MAX_VALUE)
                    .forEach(found ->
                            figures.put(HtmlUtils.htmlUnescape(found.group(1)), Integer.parseInt(found.group(2))));
        }
        assertThat(figures).hasSizeGreaterThan(300);

        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Integer> figure : figures.entrySet()) {
            int listed = length(figure.getKey());
            if (listed != figure.getValue()) {
                wrong.add(figure + " lists " + listed);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void factsComputedFromScratchAreTheSame() {
        List<Map<String, @Nullable Object>> before = facts();
        jdbc.sql("delete from fieldreport.case_fact").update();

        figures.computeAllAgain();
        job.run();

        assertThat(before).hasSize(number("select count(*) from fieldreport.report"));
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void confidentialReportsAreInNoCell() {
        int listed = number("select count(*) from fieldreport.report where public");

        for (String dimension : List.of("CATEGORY", "WARD", "AGENCY", "MONTH", "ALL")) {
            assertThat(number("select sum(received) from fieldreport.figure_cell where period = 'all' and dimension = '"
                            + dimension + "'"))
                    .isEqualTo(listed);
        }
    }

    @Test
    void tablesCanBeTakenAway() throws UnsupportedEncodingException {
        String csv = body("/phan-anh/thong-ke/linh-vuc.csv");
        assertThat(csv).startsWith("\uFEFFcode,name,received,").contains("ha-tang-giao-thong");
        assertThat(body("/phan-anh/thong-ke/co-quan.json")).contains("\"code\":\"so-xay-dung\"", "\"handledLate\":");
        assertThat(body("/phan-anh/thong-ke/ngay.json")).contains("\"day\":\"2026-11-20\"");
        assertThat(mvc.get().uri("/phan-anh/thong-ke/khong-co.csv")).hasStatus(404);
    }

    private int length(String link) throws UnsupportedEncodingException {
        int rows = 0;
        String next = link;
        while (next != null) {
            String page = body(next);
            rows += Math.toIntExact(Pattern.compile("<li class=\"row\">")
                    .matcher(page)
                    .results()
                    .count());
            next = NEXT.matcher(page)
                    .results()
                    .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                    .findFirst()
                    .orElse(null);
        }
        return rows;
    }

    private String body(String link) throws UnsupportedEncodingException {
        return mvc.get()
                .uri(UriComponentsBuilder.fromUriString(link).build(true).toUri())
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private List<Map<String, @Nullable Object>> facts() {
        return jdbc.sql("""
                select report_id, closed_at, month, agency, stage, listed, dispatched_late, handled_late, published_late,
                    handling_minutes, whole_minutes, result_minutes, returns, satisfaction
                from fieldreport.case_fact order by report_id
                """).query().listOfRows();
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
