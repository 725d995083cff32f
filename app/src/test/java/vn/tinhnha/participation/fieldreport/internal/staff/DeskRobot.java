package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.FieldReports;
import vn.tinhnha.participation.fieldreport.SubmissionOutcome.Received;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Source;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;
import vn.tinhnha.platform.worktime.WorkCalendars;

/** Does with a browser's requests what citizens and officials do; fields are named without their form. */
@TestComponent
class DeskRobot {

    static final String LEAD = "so-xay-dung";
    static final String HELPER = "so-nong-nghiep-va-moi-truong";
    static final String PHONE = "0912345678";

    private final MockMvcTester mvc;
    private final FieldReports reports;
    private final StaffQueries queries;
    private final Province province;
    private final WorkCalendars calendars;
    private final JdbcClient jdbc;

    DeskRobot(
            MockMvcTester mvc,
            FieldReports reports,
            StaffQueries queries,
            Province province,
            WorkCalendars calendars,
            JdbcClient jdbc) {
        this.mvc = mvc;
        this.reports = reports;
        this.queries = queries;
        this.province = province;
        this.calendars = calendars;
        this.jdbc = jdbc;
    }

    String submit(String description) {
        return submit(description, false);
    }

    String submit(String description, boolean confidential) {
        Ward ward = province.wards().getFirst();
        Received received = (Received) reports.submit(new SubmitFieldReport(
                UUID.randomUUID(),
                "ha-tang-giao-thong",
                ward.center(),
                null,
                "Đường Trần Hưng Đạo",
                description,
                new Contact("Lâm Thị Bảy", PHONE, "Ấp 3", ""),
                confidential,
                List.of(),
                new byte[32],
                Source.APP));
        return received.code();
    }

    FieldReport report(String code) {
        return queries.report(code).orElseThrow();
    }

    /** Where a report lies; all of the robot's lie somewhere. */
    GeoPoint place(String code) {
        return Objects.requireNonNull(report(code).location());
    }

    MvcTestResult get(StaffMember staff, String path) {
        URI address = URI.create(path.replace(" ", "%20"));
        return mvc.get().uri(address).with(Officials.as(staff)).exchange();
    }

    String text(StaffMember staff, String path) {
        return assertThat(get(staff, path)).hasStatusOk().bodyText().actual();
    }

    /** Address of a report on the official's desk. */
    String page(StaffMember staff, String code) {
        return desk(staff).path() + "/" + code;
    }

    /** Sends a form of a panel of the report page. */
    MvcTestResult post(StaffMember staff, String code, String form, String... fields) {
        return send(staff, page(staff, code) + "/" + form, fields);
    }

    /** Sends a form to an address. */
    MvcTestResult send(StaffMember staff, String path, String... fields) {
        var request = mvc.post().uri(path).with(Officials.as(staff)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static Desk desk(StaffMember staff) {
        return Desk.CENTER.admits(staff) ? Desk.CENTER : Desk.AGENCY;
    }

    /** Sends a form on the report's present version. */
    MvcTestResult act(StaffMember staff, String code, StaffForm form, String... fields) {
        return act(staff, code, report(code).version(), form, fields);
    }

    MvcTestResult act(StaffMember staff, String code, int version, StaffForm form, String... fields) {
        String address = page(staff, code) + "/" + form.slug();
        if (form == StaffForm.EXTENSION) {
            var request = mvc.post().uri(address).multipart();
            request.file(new MockMultipartFile(ResultFiles.DOCUMENTS, "cong-van.pdf", "application/pdf", pdf()));
            fill(request, staff, version, form, fields);
            return request.exchange();
        }
        var request = mvc.post().uri(address);
        fill(request, staff, version, form, fields);
        return request.exchange();
    }

    private static void fill(
            AbstractMockHttpServletRequestBuilder<?> request,
            StaffMember staff,
            int version,
            StaffForm form,
            String... fields) {
        request.with(Officials.as(staff)).with(csrf()).param("version", String.valueOf(version));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(form.field(fields[i]), fields[i + 1]);
        }
    }

    /** Proposes a result with files. */
    MvcTestResult propose(StaffMember staff, String code, String text, MockMultipartFile... files) {
        var request = mvc.post()
                .uri(Desk.AGENCY.path() + "/" + code + "/" + StaffForm.RESULT.slug())
                .multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return request.with(Officials.as(staff))
                .with(csrf())
                .param("version", String.valueOf(report(code).version()))
                .param(StaffForm.RESULT.field("text"), text)
                .exchange();
    }

    static MockMultipartFile upload(String name, byte[] content) {
        return new MockMultipartFile(ResultFiles.UPLOADS, name, "application/octet-stream", content);
    }

    static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Brings a new report to the step at which a form is used. */
    String reportFor(StaffForm form) {
        String code = submit("Ổ gà sâu trước cổng trường, xe máy dễ ngã");
        switch (form) {
            case DISPATCH, VERIFY, CORRECT, REJECT -> {}
            case ACCEPT, RETURN, REDIRECT, CONFIDENTIAL, NOTE -> dispatch(code);
            case LIFT -> act(Officials.SUPERVISOR, code, StaffForm.CONFIDENTIAL, "text", "Cần bảo vệ người phản ánh");
            case RESULT, AWAIT_REPORTER, EXTENSION, FORCE_MAJEURE -> accept(code);
            case ASK_RETURN -> tooLateToReturn(code);
            case RESUME -> ask(code, StaffForm.AWAIT_REPORTER);
            case AGREE_RETURN, REFUSE_RETURN -> {
                tooLateToReturn(code);
                act(Officials.handler(LEAD), code, StaffForm.ASK_RETURN, "text", "Thuộc Công an tỉnh.");
            }
            case CONFIRM_FORCE_MAJEURE, REFUSE_FORCE_MAJEURE -> ask(code, StaffForm.FORCE_MAJEURE);
            case CONFIRM_EXTENSION, REFUSE_EXTENSION -> ask(code, StaffForm.EXTENSION);
            case APPROVE, SEND_BACK -> propose(code);
            case PUBLISH, REVISION -> approve(code);
        }
        return code;
    }

    void dispatch(String code) {
        act(Officials.INTAKE, code, StaffForm.DISPATCH, "lead", LEAD, "cooperating", HELPER);
    }

    /** From dispatch to a published answer. */
    void finish(String code, String text) {
        act(Officials.handler(LEAD), code, StaffForm.ACCEPT);
        act(Officials.handler(LEAD), code, StaffForm.RESULT, "text", text);
        act(Officials.leader(LEAD), code, StaffForm.APPROVE);
        act(Officials.SUPERVISOR, code, StaffForm.PUBLISH);
    }

    private void accept(String code) {
        dispatch(code);
        act(Officials.handler(LEAD), code, StaffForm.ACCEPT);
    }

    private void ask(String code, StaffForm form) {
        accept(code);
        act(Officials.handler(LEAD), code, form, "text", "Chờ thêm", "until", laterDay(code));
    }

    /** Accepted, and its time to return is over. */
    private void tooLateToReturn(String code) {
        accept(code);
        jdbc.sql("update fieldreport.report set return_by = dispatched_at where code = :code")
                .param("code", code)
                .update();
    }

    /** A working day after the deadline of the handling, as a date field sends it. */
    String laterDay(String code) {
        Instant deadline = report(code).deadlines().handleBy();
        return deadline == null
                ? ""
                : calendars
                        .of(LEAD)
                        .plusWorkingDays(deadline, 3)
                        .atZone(province.profile().zone())
                        .toLocalDate()
                        .toString();
    }

    private void propose(String code) {
        accept(code);
        act(Officials.handler(LEAD), code, StaffForm.RESULT, "text", "Đã vá mặt đường.");
    }

    private void approve(String code) {
        propose(code);
        act(Officials.leader(LEAD), code, StaffForm.APPROVE);
    }
}
