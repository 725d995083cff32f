package vn.tinhnha.participation.fieldreport.internal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.participation.fieldreport.internal.demo.OnAWorkingDay;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** Periodic reports (Quyết định 482, Điều 13.4, 13.5) on the demo's reports. */
@IntegrationTest(properties = "tinhnha.demo=true")
@Import(OnAWorkingDay.class)
class PaperTests {

    private static final StaffMember INTAKE = official("Nguyễn Tiếp Nhận", Role.INTAKE_OFFICER);
    private static final StaffMember SUPERVISOR = official("Trần Giám Sát", Role.IOC_SUPERVISOR);
    private static final StaffMember HANDLER = official("Phạm Xử Lý", Role.AGENCY_HANDLER);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void fromADraftToAnIssuedPaper() throws IOException {
        String path = make("hang-thang");

        assertThat(post(INTAKE, path + "/approve", "version", "1")).hasStatus(403);
        assertThat(post(SUPERVISOR, path + "/approve", "version", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Nhập phần đánh giá", "Nhập họ tên người ký");
        assertThat(save(path, 1, "Công tác tiếp nhận, xử lý đúng quy trình.")).hasStatus(303);
        assertThat(post(SUPERVISOR, path + "/issue", "version", "2", "number", "12", "issuedOn", "2026-02-05"))
                .hasStatus(409);
        assertThat(post(SUPERVISOR, path + "/approve", "version", "2")).hasStatus(303);
        assertThat(save(path, 3, "Sửa sau khi duyệt"))
                .hasStatus(409)
                .bodyText()
                .contains("đã được người khác thay đổi");
        assertThat(post(SUPERVISOR, path + "/issue", "version", "3", "number", "số 1", "issuedOn", "2026-02-05"))
                .hasStatus(422);
        assertThat(post(SUPERVISOR, path + "/issue", "version", "3", "number", "12", "issuedOn", "2026-02-05"))
                .hasStatus(303);

        assertThat(word(path))
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 12/BC-IOC",
                        "ngày 05 tháng 02 năm 2026",
                        "Công tác tiếp nhận, xử lý đúng quy trình.",
                        "DANH SÁCH PHẢN ÁNH XỬ LÝ QUÁ HẠN",
                        "Nguyễn Văn Ký");
        assertThat(jdbc.sql("select count(*) from audit.entry where action like 'paper.%'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void anIssuedPaperNeverChanges() {
        String path = make("hang-quy");
        save(path, 1, "Đánh giá.");
        post(SUPERVISOR, path + "/approve", "version", "2");
        post(SUPERVISOR, path + "/issue", "version", "3", "number", "7", "issuedOn", "2026-11-19");

        assertThat(post(INTAKE, path + "/recount", "version", "4")).hasStatus(409);
        assertThatThrownBy(() -> jdbc.sql("update fieldreport.paper set number = '8' where status = 'ISSUED'")
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void countingAgainShowsWhatChangedSince() {
        String path = make("dot-xuat");
        assertThat(get(INTAKE, path + "/so-sanh")).bodyText().contains("đúng các số đã chốt");

        String report = jdbc.sql("""
                        select code from fieldreport.report
                        where status = 'IN_PROGRESS' and received_at between '2026-10-22' and '2026-11-19' limit 1
                        """).query(String.class).single();
        setStatus(report, "PUBLISHED");
        assertThat(get(INTAKE, path + "/so-sanh")).bodyText().contains("số sẽ khác nếu tính lại");
        assertThat(post(INTAKE, path + "/recount", "version", "1")).hasStatus(303);
        assertThat(get(INTAKE, path + "/so-sanh")).bodyText().contains("đúng các số đã chốt");
        setStatus(report, "IN_PROGRESS");
    }

    @Test
    void everyFormatCanBeOpened() throws IOException {
        String path = make("sau-thang");

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(path + "/bao-cao.xlsx")))) {
            assertThat(book.getSheet("Tổng hợp").getRow(1).getCell(2).getNumericCellValue())
                    .isEqualTo((double) jdbc.sql(
                                    "select (figures #>> '{total,received}')::int from fieldreport.paper where kind = 'RANKING'")
                            .query(Integer.class)
                            .single());
            assertThat(book.getSheet("Cơ quan").getLastRowNum()).isGreaterThan(5);
        }
        PdfReader pdf = new PdfReader(bytes(path + "/bao-cao.pdf"));
        assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
        pdf.close();
        assertThat(word(path)).contains("Sở Nội vụ", "Tỷ lệ đúng hạn", "Như trên;");
    }

    @Test
    void agenciesHaveNoPapers() {
        assertThat(get(HANDLER, "/dieu-hanh/bao-cao")).hasStatus(403);
        assertThat(get(INTAKE, "/dieu-hanh/bao-cao")).bodyText().contains("gửi chậm nhất", "Báo cáo tháng");
    }

    @Test
    void periodsCloseOnThe14th() {
        LocalDate lateNovember = LocalDate.of(2026, 11, 20);
        assertThat(PaperKind.MONTHLY.latest(lateNovember))
                .isEqualTo(new Span(LocalDate.of(2026, 10, 15), LocalDate.of(2026, 11, 14)));
        assertThat(PaperKind.QUARTERLY.latest(lateNovember))
                .isEqualTo(new Span(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 9, 14)));
        assertThat(PaperKind.RANKING.latest(LocalDate.of(2027, 1, 3)))
                .isEqualTo(new Span(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 12, 14)));
        assertThat(PaperKind.YEARLY.dueFor(PaperKind.YEARLY.latest(LocalDate.of(2026, 12, 15))))
                .isEqualTo(LocalDate.of(2026, 12, 19));
    }

    private String make(String kind) {
        String location = post(INTAKE, "/dieu-hanh/bao-cao", "loai", kind, "tu", "2026-10-15", "den", "2026-11-19")
                .getResponse()
                .getRedirectedUrl();
        assertThat(location).isNotNull();
        return String.valueOf(location).replaceFirst("\\?.*", "");
    }

    private MvcTestResult save(String path, int version, String assessment) {
        return post(
                INTAKE,
                path,
                "version",
                Integer.toString(version),
                "superior",
                "Ủy ban nhân dân tỉnh Hậu Giang",
                "agency",
                "Trung tâm Giám sát, điều hành đô thị thông minh",
                "symbol",
                "BC-IOC",
                "place",
                "Vị Thanh",
                "addressee",
                "Ủy ban nhân dân tỉnh",
                "title",
                "Kết quả tiếp nhận, xử lý phản ánh hiện trường",
                "opening",
                "Thực hiện Quyết định số 482/QĐ-UBND như sau:",
                "assessment",
                assessment,
                "post",
                "Giám đốc",
                "signer",
                "Nguyễn Văn Ký",
                "recipients",
                "Như trên;\nLưu: VT.");
    }

    private void setStatus(String code, String status) {
        jdbc.sql("update fieldreport.report set status = :status where code = :code")
                .param("status", status)
                .param("code", code)
                .update();
    }

    private String word(String path) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(path + "/bao-cao.docx")));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private byte[] bytes(String path) {
        return get(SUPERVISOR, path).getResponse().getContentAsByteArray();
    }

    private MvcTestResult get(StaffMember staff, String path) {
        return mvc.get().uri(path).with(authentication(signedIn(staff))).exchange();
    }

    private MvcTestResult post(StaffMember staff, String path, String... fields) {
        var request = mvc.post().uri(path).with(authentication(signedIn(staff))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static UsernamePasswordAuthenticationToken signedIn(StaffMember staff) {
        List<SimpleGrantedAuthority> roles = staff.memberships().stream()
                .map(membership ->
                        new SimpleGrantedAuthority("ROLE_" + membership.role().name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(staff, null, roles);
    }

    private static StaffMember official(String name, Role role) {
        return new StaffMember(UUID.randomUUID(), role.name(), name, List.of(new Membership("ioc", role)));
    }
}
