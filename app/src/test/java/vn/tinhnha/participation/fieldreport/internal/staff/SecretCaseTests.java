package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.ADMINISTRATOR;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.SUPERVISOR;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.TrackingTokens;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** A case with state secrets is nowhere but on the supervisors' page (Điều 9.1 c). */
@IntegrationTest
@Import(DeskRobot.class)
class SecretCaseTests {

    private static final String SECRET = "Zx-mật-vị-trí-kho";
    private static final String PLACE = "Đường Trần Hưng Đạo";
    private static final StaffMember HANDLER = Officials.handler(LEAD);

    @Autowired
    private DeskRobot robot;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TrackingTokens tokens;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Test
    void noPageShowsIt() {
        String code = published();
        String token = tokens.of(robot.report(code).id());
        FieldReport before = robot.report(code);
        assertThat(shows(code, visitor("/phan-anh/" + code))).isTrue();
        assertThat(shows(code, robot.get(HANDLER, "/xu-ly/" + code))).isTrue();

        assertThat(mark(SUPERVISOR, code, before.version())).hasStatus(303).hasRedirectedUrl("/dieu-hanh/mat");

        Set<String> leaks = new TreeSet<>();
        for (String path : addresses(code, token)) {
            if (shows(code, visitor(path))) {
                leaks.add("visitor " + path);
            }
            for (StaffMember staff : List.of(INTAKE, SUPERVISOR, HANDLER, Officials.leader(LEAD), ADMINISTRATOR)) {
                if (!path.startsWith("/dieu-hanh/mat") && shows(code, robot.get(staff, path))) {
                    leaks.add(staff.displayName() + " " + path);
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(jdbc.sql("select to_jsonb(report)::text from fieldreport.report where code = :code")
                        .param("code", code)
                        .query((row, _) -> row.getString(1))
                        .single())
                .doesNotContain(SECRET, PLACE);
    }

    @Test
    void thePrivateLinkSaysPolitelyThatOtherRulesApply() {
        String code = robot.submit(SECRET + " ở gần chợ");
        String token = tokens.of(robot.report(code).id());
        mark(SUPERVISOR, code, 0);

        assertThat(visitor("/phan-anh/theo-doi/" + token))
                .hasStatusOk()
                .bodyText()
                .contains("theo quy định riêng")
                .doesNotContain(SECRET, code);
    }

    @Test
    void onlyASupervisorMarksItAndSeesThePage() {
        String code = robot.submit(SECRET + " ở gần bến xe");

        assertThat(mark(INTAKE, code, 0)).hasStatus(403);
        assertThat(mark(HANDLER, code, 0)).hasStatus(403);
        assertThat(robot.get(INTAKE, "/dieu-hanh/mat")).hasStatus(403);
        assertThat(robot.get(ADMINISTRATOR, "/dieu-hanh/mat")).hasStatus(403);
        assertThat(robot.send(SUPERVISOR, "/dieu-hanh/" + code + "/danh-dau-mat", "version", "0", "words", " "))
                .hasStatus(422);
        assertThat(robot.report(code).version()).isZero();
        assertThat(mark(SUPERVISOR, code, 7))
                .as("stale")
                .hasStatus(409)
                .bodyText()
                .contains("Có tọa độ kho");

        mark(SUPERVISOR, code, 0);

        assertThat(robot.send(
                        INTAKE, "/dieu-hanh/mat/" + code + "/mo", "purpose", "INSPECTION", "words", "Xem cho biết"))
                .hasStatus(403);
        assertThat(robot.send(INTAKE, "/dieu-hanh/mat/" + code + "/bo-dau-mat", "words", "Nhầm"))
                .hasStatus(403);
    }

    @Test
    void itsTextIsWithheldUntilItIsOpenedForAReason() {
        String code = robot.submit(SECRET + " ở gần cầu");
        mark(SUPERVISOR, code, 0);
        assertThat(page()).contains(code).doesNotContain(SECRET, "Có tọa độ kho");

        String open = "/dieu-hanh/mat/" + code + "/mo";
        assertThat(robot.send(SUPERVISOR, open, "purpose", "", "words", "")).hasStatus(422);
        assertThat(robot.send(SUPERVISOR, open, "purpose", "AUTHORITY", "words", "Công an tỉnh yêu cầu"))
                .hasStatus(303);

        assertThat(page()).contains(SECRET, PLACE, "Có tọa độ kho");
        assertThat(audit(code)).containsExactly("fieldreport.secret", "fieldreport.open-secret");
    }

    @Test
    void withoutTheMarkItIsBackAsItWas() {
        String code = published();
        FieldReport before = robot.report(code);
        mark(SUPERVISOR, code, before.version());

        assertThat(robot.send(SUPERVISOR, "/dieu-hanh/mat/" + code + "/bo-dau-mat", "words", "Đã giải mật"))
                .hasStatus(303);

        FieldReport after = robot.report(code);
        assertThat(after.description()).isEqualTo(before.description());
        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.location()).isEqualTo(before.location());
        assertThat(after.version()).isEqualTo(before.version() + 2);
        assertThat(shows(code, visitor("/phan-anh/" + code))).isTrue();
        assertThat(robot.get(SUPERVISOR, "/dieu-hanh/" + code)).bodyText().contains("L** T** B**");
    }

    private String published() {
        String code = robot.reportFor(StaffForm.PUBLISH);
        robot.act(SUPERVISOR, code, StaffForm.PUBLISH);
        jdbc.sql("update fieldreport.report set description = :text, search_text = :text where code = :code")
                .param("code", code)
                .param("text", "Kho " + words(code))
                .update();
        return code;
    }

    /** Words that stand in this case alone. */
    private static String words(String code) {
        return SECRET + code.replace("-", "");
    }

    private MvcTestResult mark(StaffMember staff, String code, int version) {
        return robot.send(
                staff,
                "/dieu-hanh/" + code + "/danh-dau-mat",
                "version",
                String.valueOf(version),
                "words",
                "Có tọa độ kho");
    }

    /** Every address that answers a GET, with this case wherever it asks for one. */
    private Collection<String> addresses(String code, String token) {
        Set<String> addresses = new TreeSet<>(List.of(
                "/dieu-hanh?muc=da-cong-khai&q=" + code,
                "/dieu-hanh?muc=moi",
                "/dieu-hanh?muc=tu-choi",
                "/xu-ly?muc=da-cong-khai",
                "/phan-anh?q=kho",
                "/api/v1/field-reports?q=kho",
                "/open311/v2/requests/" + code + ".json",
                "/open311/v2/tokens/" + token + ".json"));
        handlers.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().isEmpty()
                        || mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.contains("truc-tiep") && !pattern.contains("**"))
                .flatMap(pattern -> pattern.startsWith("/{desk")
                        ? List.of("/dieu-hanh", "/xu-ly").stream()
                                .map(desk -> desk + pattern.substring(pattern.indexOf('}') + 1))
                        : List.of(pattern).stream())
                .map(pattern -> pattern.replaceAll("\\{[0-9,]+}", "")
                        .replaceAll("\\{token[^}]*}", token)
                        .replaceAll("\\{[^}]*}", code))
                .forEach(addresses::add);
        assertThat(addresses).hasSizeGreaterThan(40);
        return addresses;
    }

    private MvcTestResult visitor(String path) {
        return mvc.get()
                .uri(URI.create(path.replace(" ", "%20")))
                .accept(MediaType.ALL)
                .exchange();
    }

    /** Whether an answer tells the case's words, or links to it. */
    private static boolean shows(String code, MvcTestResult answer) {
        if (answer.getResponse().getStatus() >= 400) {
            return false;
        }
        String body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return body.contains(words(code)) || body.contains("/" + code + "\"") || body.contains("data-code=\"" + code);
    }

    private String page() {
        return assertThat(robot.get(SUPERVISOR, "/dieu-hanh/mat"))
                .hasStatusOk()
                .bodyText()
                .actual();
    }

    private List<String> audit(String code) {
        return jdbc.sql("select action from audit.entry where subject = :code order by at, id")
                .param("code", code)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
