package vn.tinhnha.platform.notify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import gg.jte.TemplateEngine;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tinhnha.platform.notify.MailThread;
import vn.tinhnha.platform.notify.Notification;
import vn.tinhnha.platform.notify.Recipient;
import vn.tinhnha.platform.privacy.PersonalData;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.testing.IntegrationTest;

/** Mails leave by a real SMTP server: after the commit, again after a failure, readable, and leaving no address behind. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class OutboxTests {

    private static final String ADDRESS = "lan.nguyen@vi-du.example";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PersonalData personalData;

    @Autowired
    private TemplateEngine templates;

    @Autowired
    private Province province;

    @Autowired
    private TransactionTemplate transaction;

    private PostOffice office;

    @BeforeEach
    void open() {
        jdbc.sql("delete from notify.outbox").update();
        office = new PostOffice(jdbc, personalData, templates, province);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aMailIsReadableAndKeepsItsThread() throws Exception {
        send("k", new MailThread("<hoi-1@vi-du.example>", "Ổ gà trước cổng trường"), "/theo-doi-khu-vuc/thoi/abc");

        assertThat(office.worker.sendDue()).isEqualTo(1);

        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Re: Ổ gà trước cổng trường");
        assertThat(header(mail, "To")).isEqualTo(ADDRESS);
        assertThat(header(mail, "In-Reply-To")).isEqualTo("<hoi-1@vi-du.example>");
        assertThat(header(mail, "References")).isEqualTo("<hoi-1@vi-du.example>");
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(mail, "List-Unsubscribe")).isEqualTo("<" + PostOffice.SITE + "/theo-doi-khu-vuc/thoi/abc>");
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(part(mail, 0)).contains("Đã có kết quả", "Đã vá <mặt đường>.", PostOffice.SITE + "/phan-anh/x");
        assertThat(part(mail, 1)).contains("Đã vá &lt;mặt đường&gt;.", "href=\"" + PostOffice.SITE + "/phan-anh/x\"");
    }

    @Test
    void whatWaitsIsSealedAndWhatWasSentIsForgotten() {
        send("k", null, null);
        byte[] waiting = address();
        assertThat(new String(waiting, StandardCharsets.ISO_8859_1)).doesNotContain("lan.nguyen");

        office.worker.sendDue();

        assertThat(status()).isEqualTo("SENT");
        assertThat(jdbc.sql(
                                "select count(*) from notify.outbox where address is null and text is null and link is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aServerThatIsDownDelaysButLosesNothing() throws Exception {
        office.server.stop();
        send("k", null, null);

        assertThat(office.worker.sendDue()).isEqualTo(1);
        assertThat(status()).isEqualTo("WAITING");
        assertThat(office.worker.sendDue()).as("not before its time").isZero();

        office.server.start();
        office.passes(Duration.ofMinutes(1));
        office.worker.sendDue();
        assertThat(onlyMail().getSubject()).isEqualTo("Đã có kết quả");
        assertThat(status()).isEqualTo("SENT");
    }

    @Test
    void givesUpAfterTheLastTryAndNamesNobodyInTheLog(CapturedOutput log) {
        office.server.stop();
        send("k", null, null);

        int tries = 0;
        while (status().equals("WAITING")) {
            tries += office.worker.sendDue();
            office.passes(Duration.ofHours(4));
        }

        assertThat(tries).isEqualTo(14);
        assertThat(status()).isEqualTo("FAILED");
        assertThat(log).contains("A mail is given up").doesNotContain(ADDRESS, "lan.nguyen", "mặt đường");
    }

    /** What a crash costs: one letter goes out twice, recognizable by its Message-ID. */
    @Test
    void aCrashAfterSendingRepeatsTheLetterUnderTheSameId() throws Exception {
        send("k", null, null);
        List<Letter> taken = office.outbox.claim();
        try (MailServer.Line line = office.mail.line()) {
            assertThat(line.send(taken.getFirst())).isInstanceOf(Delivery.Sent.class);
        }
        // Here the node dies; nobody settles.
        assertThat(office.worker.sendDue()).as("leased").isZero();

        office.passes(OutboxService.LEASE);
        assertThat(office.worker.sendDue()).isEqualTo(1);

        MimeMessage[] mails = office.server.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(header(mails[0], "Message-ID")).isEqualTo(header(mails[1], "Message-ID"));

        // The first attempt comes back to life and can no longer change anything.
        office.outbox.settle(taken.getFirst(), new Delivery.Never("late"));
        assertThat(status()).isEqualTo("SENT");
    }

    @Test
    void twoNodesNeverTakeTheSameLetter() {
        send("a", null, null);
        List<Letter> second = transaction.execute(_ -> {
            assertThat(office.outbox.claim()).hasSize(1);
            return CompletableFuture.supplyAsync(office.outbox::claim).join();
        });
        assertThat(second).isEmpty();
    }

    @Test
    void nothingLeavesWhenTheTransactionFails() {
        transaction.executeWithoutResult(status -> {
            send("k", null, null);
            status.setRollbackOnly();
        });
        assertThat(office.worker.sendDue()).isZero();
    }

    @Test
    void theSameKeyIsSentOnce() {
        send("k", null, null);
        send("k", null, null);
        send("other", null, null);
        assertThat(office.worker.sendDue()).isEqualTo(2);
        send("k", null, null);
        assertThat(office.worker.sendDue()).as("also after it was sent").isZero();
    }

    @Test
    void anAddressThatIsNoneFailsAtOnce() {
        office.notifications.send(notification(new Recipient.Email("không có thật"), "k", null, null));
        office.worker.sendDue();
        assertThat(status()).isEqualTo("FAILED");
    }

    @Test
    void theWorkerWakesWhenALetterIsWritten() {
        office.worker.start();
        send("k", null, null);
        assertThat(office.server.waitForIncomingEmail(10_000, 1)).isTrue();
    }

    private void send(String key, @Nullable MailThread thread, @Nullable String unsubscribe) {
        office.notifications.send(notification(new Recipient.Email(ADDRESS), key, thread, unsubscribe));
    }

    private static Notification notification(
            Recipient to, String key, @Nullable MailThread thread, @Nullable String unsubscribe) {
        return new Notification(
                to,
                "test.answered",
                "Đã có kết quả",
                "Đã vá <mặt đường>.\n\nXin cảm ơn.",
                "/phan-anh/x",
                key,
                thread,
                unsubscribe);
    }

    private MimeMessage onlyMail() {
        MimeMessage[] mails = office.server.getReceivedMessages();
        assertThat(mails).hasSize(1);
        return mails[0];
    }

    private String status() {
        return jdbc.sql("select status from notify.outbox").query(String.class).single();
    }

    private byte[] address() {
        return jdbc.sql("select address from notify.outbox").query(byte[].class).single();
    }

    private static @Nullable String header(MimeMessage mail, String name) throws Exception {
        return mail.getHeader(name, null);
    }

    private static String part(MimeMessage mail, int index) throws Exception {
        BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(index);
        return part.getContent() instanceof String text ? text : GreenMailUtil.getBody(part);
    }
}
