package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.SUPERVISOR;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.FieldReports;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.TrackingTokens;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** Several reports of one thing: merged by the center, answered together, and taken apart again. */
@IntegrationTest
@Import(DeskRobot.class)
class MergingTests {

    @Autowired
    private DeskRobot robot;

    @Autowired
    private FieldReports reports;

    @Autowired
    private CaseQueries cases;

    @Autowired
    private TrackingTokens tokens;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void thePageOffersWhatLooksAlikeAndShowsItSideBySide() {
        String main = robot.submit("Cống hộp trước chợ bị nghẹt, nước tràn ra đường");
        String other = robot.submit("Cống trước chợ nghẹt nước tràn ra đường");

        assertThat(robot.get(INTAKE, "/dieu-hanh/" + main)).bodyText().contains("Cùng một sự việc", "name=\"them\"");
        assertThat(robot.get(INTAKE, "/dieu-hanh/" + main + "/gop?them=" + other))
                .hasStatusOk()
                .bodyText()
                .contains("nước tràn ra đường", "name=\"version-" + other + "\"", "Phản ánh chính");
        assertThat(robot.get(INTAKE, "/dieu-hanh/" + main + "/gop?them=HG26-999993"))
                .hasStatusOk()
                .bodyText()
                .contains("Không có phản ánh nào mang mã HG26-999993");
    }

    @Test
    void everybodyWhoReportedFollowsTheMainReportToItsAnswer() {
        String main = robot.submit("Đèn đường hỏng trước chợ");
        String other = robot.submit("Đèn trước chợ không sáng");
        robot.dispatch(main);
        robot.dispatch(other);

        assertThat(merge(INTAKE, main, other)).hasStatus(303).hasRedirectedUrl("/dieu-hanh/" + main);

        assertThat(robot.report(other).status()).isEqualTo(FieldReportStatus.MERGED);
        assertThat(robot.report(other).due()).isNull();
        assertThat(mvc.get().uri("/phan-anh/" + other).exchange()).hasRedirectedUrl("/phan-anh/" + main);
        assertThat(mvc.get().uri("/api/v1/field-reports/" + other).exchange())
                .hasStatus(307)
                .headers()
                .hasValue("Location", "http://localhost/api/v1/field-reports/" + main);
        assertThat(reports.find(List.of(new ReportCode(other), new ReportCode(main))))
                .extracting(PublicFieldReport::code)
                .containsExactly(main);
        assertThat(robot.get(Officials.handler(LEAD), "/xu-ly/" + main))
                .bodyText()
                .contains("Đèn trước chợ không sáng", "Nhận thêm phản ánh " + other);
        assertThat(robot.get(INTAKE, "/dieu-hanh?muc=da-gop&q=" + other))
                .bodyText()
                .contains("data-code=\"" + other);

        robot.finish(main, "Đã thay bóng đèn.");

        String token = tokens.of(robot.report(other).id());
        assertThat(mvc.get().uri("/phan-anh/theo-doi/" + token).exchange())
                .hasStatusOk()
                .bodyText()
                .contains(other, "Đã thay bóng đèn.", "Gộp với phản ánh khác");
        assertThat(mvc.post()
                        .uri("/phan-anh/" + other + "/danh-gia")
                        .with(csrf())
                        .param("token", token)
                        .param("satisfaction", "SATISFIED")
                        .exchange())
                .hasStatus(303);
    }

    @Test
    void aSplitReportReturnsToTheCenterWithAClockOfItsOwn() {
        String main = robot.submit("Ổ gà trước cổng trường");
        String other = robot.submit("Ổ gà sau cổng trường");
        robot.dispatch(other);
        merge(INTAKE, main, other);
        assertThat(voices(main)).isEqualTo(1);

        assertThat(robot.get(INTAKE, "/dieu-hanh/" + other)).bodyText().contains("/tach\"", main);
        assertThat(split(other, main, " ")).hasStatus(422);
        assertThat(split(other, main, "Khác chỗ")).hasStatus(303);

        FieldReport split = robot.report(other);
        assertThat(split.status()).isEqualTo(FieldReportStatus.RECEIVED);
        assertThat(split.lead()).isNull();
        assertThat(split.due()).isAfter(split.receivedAt());
        assertThat(voices(main)).isZero();
        assertThat(robot.get(INTAKE, "/dieu-hanh/" + main)).bodyText().contains("Tách phản ánh " + other, "Khác chỗ");
        assertThat(robot.get(INTAKE, "/dieu-hanh/" + other)).bodyText().contains("Gộp vào phản ánh " + main);
        assertThat(robot.get(INTAKE, "/dieu-hanh/" + other + "/tach")).hasStatus(404);
        robot.dispatch(other);
        assertThat(robot.report(other).status()).isEqualTo(FieldReportStatus.DISPATCHED);
    }

    @Test
    void aSplitReportTakesAlongWhatHadBeenMergedIntoItself() {
        String first = robot.submit("Rác ở đầu hẻm");
        String second = robot.submit("Rác đầu hẻm chưa thu");
        String third = robot.submit("Rác trong hẻm");
        merge(INTAKE, second, first);
        merge(INTAKE, third, second);
        assertThat(main(first)).isEqualTo(third);
        assertThat(voices(third)).isEqualTo(2);

        split(second, third, "Khác hẻm");

        assertThat(main(first)).isEqualTo(second);
        assertThat(voices(second)).isEqualTo(1);
        assertThat(voices(third)).isZero();
    }

    @Test
    void twoOfficersAtOnceLoseNothing() {
        String main = robot.submit("Cây ngã chắn đường");
        String other = robot.submit("Cây đổ giữa đường");
        int seen = robot.report(other).version();
        robot.act(SUPERVISOR, other, StaffForm.VERIFY, "text", "Đã gọi");

        MvcTestResult stale = robot.send(
                INTAKE,
                "/dieu-hanh/" + main + "/gop",
                "ma",
                other,
                "chinh",
                main,
                "text",
                "Chữ tôi đã gõ",
                "version-" + main,
                String.valueOf(robot.report(main).version()),
                "version-" + other,
                String.valueOf(seen));

        assertThat(stale).hasStatus(409).bodyText().contains("Có người vừa cập nhật " + other, "Chữ tôi đã gõ");
        assertThat(robot.report(other).status()).isEqualTo(FieldReportStatus.RECEIVED);
    }

    @Test
    void mergingCrosswiseAtOnceEndsWithOneMainReport() throws Exception {
        try (ExecutorService officers = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 10; round++) {
                String one = robot.submit("Nắp cống mất trên vỉa hè");
                String two = robot.submit("Mất nắp cống vỉa hè");
                CyclicBarrier start = new CyclicBarrier(2);

                Future<Integer> left = officers.submit(merging(start, INTAKE, one, two));
                Future<Integer> right = officers.submit(merging(start, SUPERVISOR, two, one));

                assertThat(List.of(left.get(), right.get())).containsExactlyInAnyOrder(303, 409);
                assertThat(main(one)).isEqualTo(main(two));
            }
        }
    }

    /** Both officers have read the page before one of them sends. */
    private Callable<Integer> merging(CyclicBarrier start, StaffMember staff, String main, String other) {
        String[] fields = fields(main, other);
        return () -> {
            start.await();
            return robot.send(staff, "/dieu-hanh/" + main + "/gop", fields)
                    .getResponse()
                    .getStatus();
        };
    }

    @Test
    void onlyTheCenterMergesAndSplits() {
        String main = robot.submit("Nước máy đục");
        String other = robot.submit("Nước máy có mùi");
        robot.dispatch(main);
        robot.dispatch(other);
        var leader = Officials.leader(LEAD);

        assertThat(robot.get(leader, "/dieu-hanh/" + main + "/gop")).hasStatus(403);
        assertThat(merge(leader, main, other)).hasStatus(403);
        merge(INTAKE, main, other);
        assertThat(robot.get(leader, "/dieu-hanh/" + other + "/tach")).hasStatus(403);
        assertThat(robot.get(leader, "/xu-ly/" + main)).bodyText().doesNotContain("/gop\"");
        assertThat(robot.report(other).status()).isEqualTo(FieldReportStatus.MERGED);
    }

    @Test
    void anAnswerThatIsForOnePersonIsGivenToNobodyElse() {
        String secret = robot.submit("Xả thải ban đêm", true);
        String other = robot.submit("Xả thải xuống kênh");

        assertThat(merge(INTAKE, secret, other)).hasStatus(422).bodyText().contains("không làm phản ánh chính được");
        assertThat(merge(INTAKE, other, secret)).hasStatus(303);
        robot.dispatch(other);
        assertThat(mvc.get().uri("/phan-anh/" + secret).exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/field-reports/" + secret).exchange()).hasStatus(404);
    }

    @Test
    void whatIsAnsweredStaysAnsweredButMayAnswerOthers() {
        String answered = robot.submit("Vỉa hè bị lấn chiếm");
        robot.dispatch(answered);
        robot.finish(answered, "Đã nhắc nhở, vỉa hè đã thông.");
        String late = robot.submit("Lấn chiếm vỉa hè");

        assertThat(merge(INTAKE, late, answered)).hasStatus(422).bodyText().contains("ở bước không gộp được nữa");
        assertThat(merge(INTAKE, answered, late)).hasStatus(303);
        assertThat(mvc.get()
                        .uri("/phan-anh/theo-doi/"
                                + tokens.of(robot.report(late).id()))
                        .exchange())
                .bodyText()
                .contains("vỉa hè đã thông");
    }

    private MvcTestResult merge(StaffMember staff, String main, String other) {
        return robot.send(staff, "/dieu-hanh/" + main + "/gop", fields(main, other));
    }

    private String[] fields(String main, String other) {
        return new String[] {
            "ma",
            other,
            "chinh",
            main,
            "text",
            "Cùng chỗ",
            "version-" + main,
            String.valueOf(robot.report(main).version()),
            "version-" + other,
            String.valueOf(robot.report(other).version())
        };
    }

    private MvcTestResult split(String code, String from, String reason) {
        return robot.send(
                INTAKE,
                "/dieu-hanh/" + code + "/tach",
                "text",
                reason,
                "version",
                String.valueOf(robot.report(code).version()),
                "fromVersion",
                String.valueOf(robot.report(from).version()));
    }

    private String main(String code) {
        return cases.mainOf(robot.report(code).id()).code();
    }

    private int voices(String code) {
        return cases.voices(robot.report(code).id());
    }
}
