package vn.tinhnha.participation.fieldreport.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** What officials see of mails, and what they do with those that nobody understood. */
@MailTest
class MailDeskTests {

    private static final StaffMember HANDLER = CaseWork.official(Role.AGENCY_HANDLER, CaseWork.AGENCY);
    private static final StaffMember ADMINISTRATOR = CaseWork.official(Role.ADMINISTRATOR, "ioc");

    @Autowired
    private Correspondent lan;

    @Autowired
    private CaseWork office;

    @Autowired
    private MailQueries queries;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void somebodyNew() {
        lan.isSomebodyNew();
    }

    @Test
    void theCenterMakesAReportOfAMailThatSaysNothing() {
        KeptMail mail = lan.writes("Xem anh giup", "");
        assertThat(get(CaseWork.INTAKE, MailReviewController.PATH)).bodyText().contains("Xem anh giup");
        assertThat(get(CaseWork.INTAKE, path(mail))).bodyText().contains(lan.address(), "Lập phản ánh");

        MvcTestResult made =
                post(CaseWork.INTAKE, path(mail) + "/lap-phan-anh", "noi-dung", "Gọi lại: cầu ván ấp 4 gãy.");

        assertThat(made).hasStatus(303);
        FieldReport report = office.of(queries.find(mail.id()).orElseThrow());
        assertThat(made).hasRedirectedUrl("/dieu-hanh/" + report.code());
        assertThat(report.description()).isEqualTo("Gọi lại: cầu ván ấp 4 gãy.");
        assertThat(lan.answers(1)).hasSize(1);
    }

    @Test
    void theCenterPutsAMailToAReport() {
        FieldReport report = office.of(lan.writes("Nuoc duc", "Nước máy ấp 6 bị đục cả tuần nay."));
        lan.isSomebodyNew();
        KeptMail neighbor = lan.writes("[" + report.code() + "] Nuoc duc", "Nhà tôi cũng vậy.");

        assertThat(post(CaseWork.INTAKE, path(neighbor) + "/gan", "ma", "HG26-999999"))
                .hasStatus(422);
        assertThat(post(CaseWork.INTAKE, path(neighbor) + "/gan", "ma", report.code()))
                .hasStatus(303);

        assertThat(get(CaseWork.INTAKE, "/dieu-hanh/" + report.code()))
                .bodyText()
                .contains("Nhà tôi cũng vậy.", lan.address());
    }

    @Test
    void settingAMailAsideNeedsAReason() {
        KeptMail mail = lan.writes("Trong", "");

        assertThat(post(CaseWork.INTAKE, path(mail) + "/bo-qua", "ly-do", " ")).hasStatus(422);
        assertThat(post(CaseWork.INTAKE, path(mail) + "/bo-qua", "ly-do", "Thư thử"))
                .hasStatus(303);

        KeptMail aside = queries.find(mail.id()).orElseThrow();
        assertThat(aside.state()).isEqualTo(MailState.DISCARDED);
        assertThat(aside.remark()).isEqualTo("Thư thử");
    }

    @Test
    void theSecondOfTwoOfficialsIsToldAndKeepsTheWords() {
        KeptMail mail = lan.writes("Hai nguoi", "");
        post(CaseWork.INTAKE, path(mail) + "/bo-qua", "ly-do", "Thư thử");

        assertThat(post(CaseWork.INTAKE, path(mail) + "/lap-phan-anh", "noi-dung", "Đã gọi lại cho người gửi."))
                .hasStatus(409)
                .bodyText()
                .contains("Người khác đã xử lý thư này", "Đã gọi lại cho người gửi.");
    }

    @Test
    void theCenterTakesOutTheOriginal() {
        byte[] mail = lan.mail("Ban goc", "Cột điện nghiêng đầu hẻm 5.");
        KeptMail kept = lan.sends(mail);

        MvcTestResult original = get(CaseWork.INTAKE, path(kept) + "/thu-goc.eml");

        assertThat(original).hasStatusOk().hasHeader("Content-Type", "application/octet-stream");
        assertThat(original.getResponse().getContentAsByteArray()).isEqualTo(mail);
    }

    @Test
    void theReportPageShowsItsMailsToTheCenterAlone() {
        FieldReport report = office.of(lan.writes("Ong nuoc vo", "Ống nước vỡ trước nhà số 9 Lê Lợi."));

        assertThat(get(CaseWork.INTAKE, "/dieu-hanh/" + report.code()))
                .bodyText()
                .contains(lan.address(), "Chưa phân loại lĩnh vực");
        office.dispatches(report);
        assertThat(get(HANDLER, "/xu-ly/" + report.code()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(lan.address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/thu-goc.eml"})
    void nobodyElseReadsAMail(String part) {
        KeptMail mail = lan.writes("Kin", "Đốt rác ban đêm ở ấp 3.");

        assertThat(get(HANDLER, path(mail) + part)).hasStatus(403);
        assertThat(get(ADMINISTRATOR, path(mail) + part)).hasStatus(403);
        assertThat(post(HANDLER, path(mail) + "/bo-qua", "ly-do", "x")).hasStatus(403);
    }

    @Test
    void administratorsSeeHowTheMailboxIsDoing() {
        assertThat(get(ADMINISTRATOR, MailboxController.PATH))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa kết nối hộp thư", "Nhận trong 30 ngày qua")
                .doesNotContain("@example.com");
        assertThat(get(HANDLER, MailboxController.PATH)).hasStatus(403);
    }

    @Test
    void aMailThatIsNotThereIsNotFound() {
        assertThat(get(CaseWork.INTAKE, MailReviewController.PATH + "/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    private static String path(KeptMail mail) {
        return MailReviewController.PATH + "/" + mail.id();
    }

    private MvcTestResult get(StaffMember staff, String path) {
        return mvc.get().uri(path).with(as(staff)).exchange();
    }

    private MvcTestResult post(StaffMember staff, String path, String field, String value) {
        return mvc.post()
                .uri(path)
                .with(as(staff))
                .with(csrf())
                .param(field, value)
                .exchange();
    }

    private static RequestPostProcessor as(StaffMember staff) {
        List<SimpleGrantedAuthority> authorities = staff.memberships().stream()
                .map(membership ->
                        new SimpleGrantedAuthority("ROLE_" + membership.role().name()))
                .toList();
        return authentication(UsernamePasswordAuthenticationToken.authenticated(staff, null, authorities));
    }
}
