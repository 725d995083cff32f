package vn.tinhnha.participation.fieldreport.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Properties;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import vn.tinhnha.participation.fieldreport.internal.mail.IntakeMailProperties.Encryption;

/** The mailbox of a real IMAP server is fetched whole, whatever breaks meanwhile. */
@MailTest
class MailFetchingTests {

    private static final String USER = Correspondent.CENTER;
    private static final String PASSWORD = "bi-mat";
    private static final String WORDS = "Trụ điện nghiêng ở đầu hẻm, dây sà xuống đường.";

    @Autowired
    private Correspondent lan;

    @Autowired
    private MailService mails;

    @Autowired
    private MailIntake intake;

    @Autowired
    private MailboxStore mailboxes;

    @Autowired
    private MailboxQueries boxes;

    @Autowired
    private MailSeal seal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private InstantSource time;

    private GreenMail server;
    private GreenMailUser center;

    @BeforeEach
    void aServer() {
        jdbc.sql("delete from fieldreport.mailbox").update();
        server = TestMailServer.started();
        center = server.setUser(USER, USER, PASSWORD);
        lan.isSomebodyNew();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void storesWhatIsNewAndMarksIt() throws MessagingException {
        arrives("Mot");
        arrives("Hai");

        try (Mailbox mailbox = Mailbox.open(settings(Encryption.NONE))) {
            assertThat(round().fetch(mailbox)).isEqualTo(2);
            assertThat(round().fetch(mailbox)).isZero();
        }

        assertThat(stored()).isEqualTo(2);
        assertThat(boxes.health().orElseThrow().fetchedAt()).isNotNull();
    }

    @Test
    void losesNothingWhenTheAppDiesBetweenFetchAndCommit() throws MessagingException {
        arrives("Truoc khi sap");

        jdbc.sql("alter table fieldreport.mail add constraint dying check (false) not valid")
                .update();
        try (Mailbox mailbox = Mailbox.open(settings(Encryption.NONE))) {
            assertThatThrownBy(() -> round().fetch(mailbox)).isInstanceOf(DataAccessException.class);
        } finally {
            jdbc.sql("alter table fieldreport.mail drop constraint dying").update();
        }
        assertThat(stored()).isZero();
        try (Mailbox again = Mailbox.open(settings(Encryption.NONE))) {
            assertThat(round().fetch(again)).isEqualTo(1);
        }
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void keepsOneCopyWhenTheAppDiesBetweenCommitAndMark() throws MessagingException {
        byte[] mail = arrives("Sau khi luu");
        mails.keep(mail);

        try (Mailbox mailbox = Mailbox.open(settings(Encryption.NONE))) {
            round().fetch(mailbox);
            assertThat(mailbox.fresh(time.instant().minus(Duration.ofDays(2)))).isEmpty();
        }

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void dropsASecondDelivery() throws MessagingException {
        byte[] mail = lan.mail("Hai lan", WORDS);
        deliver(mail);
        deliver(mail);

        try (Mailbox mailbox = Mailbox.open(settings(Encryption.NONE))) {
            round().fetch(mailbox);
        }

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void leavesALargeMailOnTheServerAndShowsItsHead() throws MessagingException {
        deliver(lan.mail("Qua lon", "x".repeat(3000) + "\n"));
        MailRound strict = new MailRound(mails, mailboxes, settings(Encryption.NONE, DataSize.ofKilobytes(2)), time);

        try (Mailbox mailbox = Mailbox.open(settings(Encryption.NONE))) {
            strict.fetch(mailbox);
        }

        assertThat(jdbc.sql("select reason from fieldreport.mail where bytes < 2000 order by stored_at desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("TOO_LARGE");
        assertThat(center(Flags.Flag.DELETED)).isFalse();
    }

    @Test
    void leavesTheTurnToTheNodeThatHasIt() throws MessagingException {
        arrives("Hai may");

        try (Mailbox mailbox = Mailbox.open(settings(Encryption.NONE));
                MailboxStore.Turn _ = mailboxes.tryTurn().orElseThrow()) {
            assertThat(round().fetch(mailbox)).isZero();
        }
    }

    @Test
    void refusesAServerWhoseCertificateNobodyVouchesFor() throws Exception {
        arrives("Khong doc duoc");

        MessagingException refusal = assertThrows(
                MessagingException.class,
                () -> Mailbox.open(settings(Encryption.TLS)).close());

        assertThat(MailboxProblem.of(refusal)).isEqualTo(MailboxProblem.CERTIFICATE);
    }

    @Test
    void tellsWhatIsWrong() {
        MailFetching fetching = fetching(new IntakeMailProperties(
                "127.0.0.1",
                server.getImap().getPort(),
                USER,
                "sai",
                "INBOX",
                Encryption.NONE,
                Duration.ofMillis(50),
                DataSize.ofMegabytes(1),
                5,
                Set.of()));
        fetching.start();
        try {
            await(() -> boxes.health()
                    .map(health -> health.problem() == MailboxProblem.SIGN_IN)
                    .orElse(false));
        } finally {
            fetching.stop();
        }
    }

    @Test
    void hearsOfNewMailAtOnceAndSurvivesARestartOfTheServer() throws MessagingException {
        MailFetching fetching = fetching(settings(Encryption.NONE));
        fetching.start();
        try {
            await(() -> boxes.health().map(health -> health.fetchedAt() != null).orElse(false));
            arrives("Trong luc cho");
            await(() -> worked() == 1);

            server.stop();
            await(() -> boxes.health().map(health -> health.problem() != null).orElse(false));
            server.start();
            center = server.setUser(USER, USER, PASSWORD);
            arrives("Sau khi may chu mo lai");
            await(() -> worked() == 2);
        } finally {
            fetching.stop();
        }
    }

    @Test
    void takesTwoHundredMailsAtOnce() throws MessagingException {
        for (int i = 0; i < 200; i++) {
            arrives("So " + i);
        }

        try (Mailbox mailbox = Mailbox.open(settings(Encryption.NONE))) {
            assertThat(round().fetch(mailbox)).isEqualTo(200);
        }
        intake.processWaiting();

        assertThat(worked()).isEqualTo(200);
    }

    private byte[] arrives(String subject) throws MessagingException {
        byte[] mail = lan.mail(subject, WORDS);
        deliver(mail);
        return mail;
    }

    private void deliver(byte[] mail) throws MessagingException {
        Session session = Session.getInstance(new Properties());
        center.deliver(new MimeMessage(session, new ByteArrayInputStream(mail)));
    }

    private MailRound round() {
        return new MailRound(mails, mailboxes, settings(Encryption.NONE), time);
    }

    private MailFetching fetching(IntakeMailProperties settings) {
        return new MailFetching(settings, new MailRound(mails, mailboxes, settings, time), intake, mailboxes, time);
    }

    private IntakeMailProperties settings(Encryption encryption) {
        return settings(encryption, DataSize.ofMegabytes(40));
    }

    private IntakeMailProperties settings(Encryption encryption, DataSize largest) {
        int port = encryption == Encryption.TLS
                ? server.getImaps().getPort()
                : server.getImap().getPort();
        return new IntakeMailProperties(
                "127.0.0.1", port, USER, PASSWORD, "INBOX", encryption, Duration.ofSeconds(1), largest, 5, Set.of());
    }

    private boolean center(Flags.Flag flag) throws MessagingException {
        try (Mailbox mailbox = Mailbox.open(settings(Encryption.NONE))) {
            for (Message message : mailbox.fresh(time.instant().minus(Duration.ofDays(2)))) {
                if (message.isSet(flag)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Mails of this test's correspondent, whether or not they were worked on. */
    private int stored() {
        intake.processWaiting();
        return worked();
    }

    private int worked() {
        return jdbc.sql("select count(*) from fieldreport.mail where sender_print = :print and state = 'REPORT'")
                .param("print", seal.fingerprint(lan.address()))
                .query(Integer.class)
                .single();
    }

    /** Waits for what another thread does. */
    private static void await(BooleanSupplier condition) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition::getAsBoolean);
    }
}
