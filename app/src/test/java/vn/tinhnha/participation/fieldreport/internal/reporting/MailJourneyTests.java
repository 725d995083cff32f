package vn.tinhnha.participation.fieldreport.internal.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.jobs.Job;
import vn.tinhnha.platform.province.Province;

/** What leaves by e-mail, seen from the other end of a real SMTP server. */
@ReportingTest
class MailJourneyTests {

    private static final String SITE = "https://app.haugiang.example";
    private static final String ADDRESS = "lan@vi-du.example";
    private static final long PATIENCE = 10_000;

    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Officials officials;

    @Autowired
    private Province province;

    @Autowired
    private TestTime time;

    @Autowired
    private List<Job> jobs;

    @Autowired
    private JdbcClient jdbc;

    private Citizen citizen;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add("tinhnha.mail.host", () -> "127.0.0.1");
        settings.add("tinhnha.mail.port", () -> SERVER.getSmtp().getPort());
        settings.add("tinhnha.mail.encryption", () -> "NONE");
        settings.add("tinhnha.mail.site", () -> SITE);
    }

    @AfterAll
    static void close() {
        SERVER.stop();
    }

    @BeforeEach
    void anEmptyMailbox() throws Exception {
        time.startsAgain();
        SERVER.purgeEmailFromAllMailboxes();
        citizen = new Citizen(mvc);
    }

    @Test
    void theReporterWhoGaveAnAddressIsToldWithThePrivateLink() throws Exception {
        assertThat(citizen.opens("/phan-anh/gui")).bodyText().contains("name=\"email\"");
        assertThat(citizen.fills("email", "không phải").sends())
                .hasStatus(422)
                .bodyText()
                .contains("Địa chỉ thư điện tử chưa đúng");
        citizen.fills("email", ADDRESS);
        String path = citizen.reports();
        String code = code();
        officials.answer(code, "Đã vá mặt đường.");

        assertThat(SERVER.waitForIncomingEmail(PATIENCE, 3)).isTrue();
        MimeMessage[] mails = SERVER.getReceivedMessages();
        assertThat(List.of(mails))
                .extracting(MimeMessage::getSubject)
                .containsExactlyInAnyOrder(
                        "Đã nhận phản ánh " + code,
                        "Phản ánh " + code + " đã được chuyển xử lý",
                        "Phản ánh " + code + " đã có kết quả");
        assertThat(List.of(mails)).allSatisfy(mail -> assertThat(plain(mail)).contains(SITE + path));
        assertThat(List.of(mails)).allSatisfy(mail -> assertThat(plain(mail)).doesNotContain("Ổ gà", "0912"));
    }

    /** Quyết định 482, Điều 9.1 b: answered privately; a mailbox is not private enough for more than that. */
    @Test
    void aMailAboutAConfidentialReportSaysLittle() throws Exception {
        citizen.fills("email", ADDRESS).fills("confidential", "true");
        String path = citizen.reports();
        String code = code();

        assertThat(SERVER.waitForIncomingEmail(PATIENCE, 1)).isTrue();
        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Có tin mới về phản ánh " + code);
        assertThat(plain(mail)).contains(SITE + "/phan-anh/cua-toi/" + code).doesNotContain(path, "Đã nhận");
    }

    @Test
    void anAreaIsMailedOnlyAfterConsentOnceADayAndUntilOneClick() throws Exception {
        String ward =
                province.wardAt(new GeoPoint(9.7845, 105.4702)).orElseThrow().code();
        Citizen follower = new Citizen(mvc);
        assertThat(follower.posts("/theo-doi-khu-vuc", Map.of("kind", "ward", "ward", ward, "email", "không phải")))
                .hasStatus(422)
                .bodyText()
                .contains("Địa chỉ thư điện tử chưa đúng", "value=\"không phải\"");
        follower.posts("/theo-doi-khu-vuc", Map.of("kind", "ward", "ward", ward, "email", ADDRESS));
        assertThat(SERVER.waitForIncomingEmail(PATIENCE, 1)).isTrue();
        String confirm = pathIn(plain(SERVER.getReceivedMessages()[0]), "xac-nhan");

        tellAndMail();
        assertThat(SERVER.getReceivedMessages()).as("nothing before consent").hasSize(1);

        assertThat(citizen.opens(confirm)).bodyText().contains("Đồng ý nhận thư");
        assertThat(citizen.opens(confirm + "x")).hasStatus(404);
        assertThat(citizen.posts(confirm, Map.of())).bodyText().contains("Đã xác nhận");
        tellAndMail();
        assertThat(SERVER.waitForIncomingEmail(PATIENCE, 2)).isTrue();
        MimeMessage digest = SERVER.getReceivedMessages()[1];
        assertThat(digest.getSubject()).endsWith(": 1 tin mới");
        assertThat(plain(digest)).contains("• Mới " + code(), SITE + "/phan-anh?xa=" + ward);

        // As a mail program does it: no cookie, no token of a form.
        assertThat(digest.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        String stop = pathIn(digest.getHeader("List-Unsubscribe", null), "thoi");
        assertThat(mvc.post().uri(stop).param("List-Unsubscribe", "One-Click")).hasStatusOk();
        assertThat(follower.opens("/theo-doi-khu-vuc")).bodyText().contains("Nhận tin trong hộp thư<");
        tellAndMail();
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
    }

    /** A new report becomes public and the next morning comes. */
    private void tellAndMail() {
        citizen.writesANewReport().reports();
        officials.dispatch(code());
        run("fieldreport.alerts");
        time.passes(Duration.ofDays(1));
        run("fieldreport.alert-mails");
    }

    private void run(String job) {
        jobs.stream().filter(each -> each.name().equals(job)).forEach(Job::run);
    }

    private String code() {
        return jdbc.sql("select code from fieldreport.report order by code desc limit 1")
                .query(String.class)
                .single();
    }

    private static String pathIn(String text, String step) {
        Matcher path = Pattern.compile("/theo-doi-khu-vuc/" + step + "/[0-9a-f-]{36}/[A-Za-z0-9_-]+")
                .matcher(text);
        assertThat(path.find()).isTrue();
        return path.group();
    }

    private static String plain(MimeMessage mail) throws Exception {
        Object content = ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        return content instanceof String text ? text : new String((byte[]) content, StandardCharsets.UTF_8);
    }
}
