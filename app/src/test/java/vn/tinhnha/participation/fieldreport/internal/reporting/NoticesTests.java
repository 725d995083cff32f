package vn.tinhnha.participation.fieldreport.internal.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.NewPerson;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.Role;

/** Reporters are told of each step that concerns them, on the device that sent the report and nowhere else. */
@ReportingTest
class NoticesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Officials officials;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Citizen citizen;
    private String path;
    private String code;

    @BeforeEach
    void aReport() {
        citizen = new Citizen(mvc);
        path = citizen.reports();
        code = jdbc.sql("select code from fieldreport.report order by code desc limit 1")
                .query(String.class)
                .single();
    }

    @Test
    void theInboxTellsEachStep() {
        officials.answer(code, "Đã vá mặt đường.");
        assertThat(citizen.opens("/hop-thu"))
                .bodyText()
                .contains("Đã nhận phản ánh " + code, code + " đã được chuyển xử lý", code + " đã có kết quả");
    }

    @Test
    void aRefusalIsToldWithoutItsReason() {
        officials.reject(code, "Nội dung riêng tư");
        assertThat(citizen.opens("/hop-thu"))
                .bodyText()
                .contains(code + " chưa được tiếp nhận")
                .doesNotContain("Nội dung riêng tư");
    }

    @Test
    void aNoticeLeadsHomeOnlyOnTheDeviceOfTheReporter() {
        assertThat(citizen.opens("/phan-anh/cua-toi/" + code))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(path);
        assertThat(new Citizen(mvc).opens("/phan-anh/cua-toi/" + code))
                .redirectedUrl()
                .isEqualTo("/phan-anh/cua-toi");
    }

    /** Inboxes are not sealed: a private link must not lie there. */
    @Test
    void noNoticeKeepsATrackingToken() {
        String token = path.substring(path.lastIndexOf('/') + 1);
        assertThat(jdbc.sql("select count(*) from notify.inbox_item where strpos(link || title || text, :token) > 0")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Quyết định 482, Điều 8.1 a: the focal people of the agency get a notice to their account. */
    @Test
    void theAgencysHandlersAreToldOfADispatch() {
        Person handler = people.create(new NewPerson(
                "xu-ly." + UUID.randomUUID().toString().substring(0, 8),
                "Phạm Văn Xử Lý",
                "mot-mat-khau-du-dai-2026",
                List.of(new Membership(officials.agency(), Role.AGENCY_HANDLER))));
        officials.dispatch(code);
        assertThat(jdbc.sql("select count(*) from notify.inbox_item where owner = uuid_send(:person) and link = :link")
                        .param("person", handler.id())
                        .param("link", "/xu-ly/" + code)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
