package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
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

    DeskRobot(MockMvcTester mvc, FieldReports reports, StaffQueries queries, Province province) {
        this.mvc = mvc;
        this.reports = reports;
        this.queries = queries;
        this.province = province;
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

    MvcTestResult get(StaffMember staff, String path) {
        URI address = URI.create(path.replace(" ", "%20"));
        return mvc.get().uri(address).with(Officials.as(staff)).exchange();
    }

    /** Sends a form on the report's present version. */
    MvcTestResult act(StaffMember staff, String code, StaffForm form, String... fields) {
        return act(staff, code, report(code).version(), form, fields);
    }

    MvcTestResult act(StaffMember staff, String code, int version, StaffForm form, String... fields) {
        Desk desk = Desk.CENTER.admits(staff) ? Desk.CENTER : Desk.AGENCY;
        var request = mvc.post()
                .uri(desk.path() + "/" + code + "/" + form.slug())
                .with(Officials.as(staff))
                .with(csrf())
                .param("version", String.valueOf(version));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(form.field(fields[i]), fields[i + 1]);
        }
        return request.exchange();
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
            case RESULT -> accept(code);
            case APPROVE, SEND_BACK -> propose(code);
            case PUBLISH, REVISION -> approve(code);
        }
        return code;
    }

    void dispatch(String code) {
        act(Officials.INTAKE, code, StaffForm.DISPATCH, "lead", LEAD, "cooperating", HELPER);
    }

    private void accept(String code) {
        dispatch(code);
        act(Officials.handler(LEAD), code, StaffForm.ACCEPT);
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
