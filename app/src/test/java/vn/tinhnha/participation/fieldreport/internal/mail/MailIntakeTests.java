package vn.tinhnha.participation.fieldreport.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.mail.Correspondent.header;
import static vn.tinhnha.participation.fieldreport.internal.mail.Correspondent.idOf;
import static vn.tinhnha.participation.fieldreport.internal.mail.Correspondent.words;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tinhnha.participation.fieldreport.internal.ActionOutcome;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore.Purpose;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;

/** What becomes of a mail, from its bytes to the answer in the sender's mailbox. */
@MailTest
class MailIntakeTests {

    private static final String HOLE = "Trước số 12 Trần Hưng Đạo, phường Vị Thanh có ổ gà sâu.";

    @Autowired
    private Correspondent lan;

    @Autowired
    private CaseWork office;

    @Autowired
    private MailService mails;

    @Autowired
    private MailIntake intake;

    @Autowired
    private MailQueries queries;

    @Autowired
    private AttachmentStore attachments;

    @Autowired
    private MailSeal seal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void somebodyNew() {
        lan.isSomebodyNew();
    }

    @Test
    void becomesAReportAndIsAnsweredInItsThread() {
        byte[] mail = lan.mail("O ga truoc truong", HOLE + "\n\nĐịa điểm: trước Trường tiểu học Võ Thị Sáu");

        FieldReport report = office.of(lan.sends(mail));

        assertThat(report.description()).startsWith("O ga truoc truong\n\n" + HOLE);
        assertThat(report.address()).isEqualTo("trước Trường tiểu học Võ Thị Sáu");
        assertThat(report.ward()).isEqualTo("31321");
        assertThat(report.isClassified()).isFalse();
        MimeMessage answer = lan.answers(1).getFirst();
        assertThat(header(answer, "In-Reply-To")).isEqualTo(idOf(mail));
        assertThat(header(answer, "Subject")).contains(report.code());
        assertThat(words(answer))
                .contains(
                        "Kính gửi Quý Ông/Bà Nguyen Thi Lan", report.code(), Correspondent.SITE + "/phan-anh/theo-doi/")
                .contains("số điện thoại", "địa chỉ cư trú")
                .doesNotContain("- họ và tên", "- địa điểm");
    }

    @Test
    void bringsItsPhotos() throws IOException {
        byte[] mail = Files.readAllBytes(Path.of("src/test/resources/mail/15-related-inline-and-attached.eml"));

        FieldReport report = office.of(lan.sends(mail));

        assertThat(attachments.of(report.id(), Purpose.REPORT)).hasSize(2);
        assertThat(jdbc.sql("select source from fieldreport.report where id = :id")
                        .param("id", report.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("EMAIL");
    }

    @Test
    void keepsThePersonOutOfThePublicWords() {
        FieldReport report = office.of(lan.writes(
                "Cau hu",
                "Họ và tên: Trần Thị Hải Âu\nSĐT: 0939 123 457\nĐịa chỉ: ấp Thạnh Lợi\n\n"
                        + "Tôi là Trần Thị Hải Âu, cầu Kênh 13 hư ván. Gọi tôi số 0939.123.457 hoặc au@example.com."));

        assertThat(report.description())
                .contains("cầu Kênh 13 hư ván")
                .doesNotContain("Hải Âu", "0939", "Thạnh Lợi", "au@");
    }

    @Test
    void waitsForItsCategoryBeforeItCanBeDispatched() {
        FieldReport report = office.of(lan.writes("Den hong", "Đèn đường hỏng ba đêm liền."));
        FieldReportAction dispatch = new FieldReportAction.Dispatch(CaseWork.AGENCY, List.of(), "");

        assertThat(report.ward()).isEmpty();
        assertThat(office.tries(report, dispatch)).isInstanceOf(ActionOutcome.NotNow.class);
        office.classifies(report);
        assertThat(office.tries(report, dispatch)).isInstanceOf(ActionOutcome.Done.class);
    }

    @Test
    void staysUnnamedWhenTheSenderAsksForIt() {
        FieldReport report =
                office.of(lan.writes("To giac", "Cơ sở đốt rác ban đêm. Xin giữ bí mật thông tin của tôi."));

        assertThat(report.confidential()).isTrue();
    }

    @Test
    void isKeptOnceHoweverOftenItComes() {
        byte[] mail = lan.mail("Hai lan", HOLE);
        byte[] withoutId = new String(mail, StandardCharsets.UTF_8)
                .replaceFirst("Message-ID: .*\r\n", "")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(mails.keep(mail)).isPresent();
        assertThat(mails.keep(mail)).isEmpty();
        assertThat(mails.keep(withoutId)).isPresent();
        assertThat(mails.keep(withoutId)).isEmpty();
    }

    @Test
    void isWorkedOnOnceAfterACrash() {
        UUID id = mails.keep(lan.mail("Mat dien", HOLE)).orElseThrow();
        transaction.executeWithoutResult(crash -> {
            intake.process(id);
            crash.setRollbackOnly();
        });
        assertThat(queries.find(id).orElseThrow().state()).isEqualTo(MailState.STORED);

        intake.processWaiting();
        intake.process(id);

        assertThat(queries.find(id).orElseThrow().state()).isEqualTo(MailState.REPORT);
        assertThat(jdbc.sql("select count(*) from fieldreport.report where submission_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(lan.answers(1)).hasSize(1);
    }

    @Test
    void joinsTheReportOfItsThread() {
        byte[] first = lan.mail("Cong nghet", HOLE);
        KeptMail report = lan.sends(first);

        KeptMail answer = lan.writes("Re: Cong nghet", "Vẫn còn nghẹt.", "References: " + idOf(first));
        KeptMail deeper = lan.writes("Re: Cong nghet", "Nay nặng hơn.", "In-Reply-To: " + idOf(first));

        assertThat(answer.state()).isEqualTo(MailState.MESSAGE);
        assertThat(answer.report()).isEqualTo(report.report());
        assertThat(deeper.report()).isEqualTo(report.report());
    }

    @Test
    void joinsTheReportOfItsCodeOnlyFromTheSameAddress() {
        String code = office.of(lan.writes("Cay nga", HOLE)).code();

        assertThat(lan.writes("[" + code + "] Cay nga", "Cây vẫn chưa dọn.").state())
                .isEqualTo(MailState.MESSAGE);
        lan.isSomebodyNew();
        KeptMail stranger = lan.writes("[" + code + "] Cay nga", "Xin cho biết ai đã phản ánh.");
        assertThat(stranger.state()).isEqualTo(MailState.REVIEW);
        assertThat(stranger.reason()).isEqualTo(MailReason.OTHER_SENDER);
    }

    @Test
    void isNotAnsweredWhenAMachineWroteIt() {
        byte[] first = lan.mail("Ngap nuoc", HOLE);
        lan.sends(first);
        lan.answers(1);

        KeptMail absence = lan.writes(
                "Vang mat", "Tôi đi công tác.", "Auto-Submitted: auto-replied", "In-Reply-To: " + idOf(first));
        KeptMail letter = lan.writes("Khuyen mai", "Giảm giá.", "List-Unsubscribe: <https://shop.example>");

        assertThat(absence.state()).isEqualTo(MailState.IGNORED);
        assertThat(absence.report()).isNotNull();
        assertThat(letter.state()).isEqualTo(MailState.IGNORED);
        assertThat(lan.answers(1)).hasSize(1);
    }

    @Test
    void isShownToAnOfficialWhenItSaysNothing() {
        assertThat(lan.writes("Khong co gi", "").reason()).isEqualTo(MailReason.EMPTY);
        assertThat(lan.writes("", "Alo").reason()).isEqualTo(MailReason.SHORT);
    }

    @Test
    void getsTheReasonOfARefusal() {
        FieldReport report = office.of(lan.writes("Hoi thu tuc", "Cho tôi hỏi thủ tục làm căn cước."));
        assertThat(lan.answers(1)).hasSize(1);

        office.rejects(report, "Nội dung không thuộc phạm vi phản ánh hiện trường.");

        MimeMessage refusal = lan.answers(2).getLast();
        assertThat(header(refusal, "From")).contains(Correspondent.CENTER);
        assertThat(words(refusal)).contains(report.code(), "Nội dung không thuộc phạm vi phản ánh hiện trường.");
    }

    @Test
    void getsTheResultAlsoWhenItIsConfidential() {
        byte[] mail = lan.mail("Dot rac", "Đốt rác ban đêm ở ấp 3, đề nghị giữ bí mật cho tôi.");
        FieldReport report = office.of(lan.sends(mail));
        assertThat(lan.answers(1)).hasSize(1);

        office.answers(report, "Kính gửi: Quý Ông/Bà\n\nĐã xử phạt cơ sở vi phạm.");

        MimeMessage result = lan.answers(2).getLast();
        assertThat(header(result, "In-Reply-To")).isEqualTo(idOf(mail));
        assertThat(words(result)).contains("Đã xử phạt cơ sở vi phạm.");
    }

    @Test
    void hearsTheResultOfTheCaseItWasMergedInto() {
        FieldReport main = office.of(lan.writes("Cau gay", "Cầu ván ấp 4 gãy hai nhịp."));
        lan.isSomebodyNew();
        FieldReport same = office.of(lan.writes("Cau ap 4", "Cầu ấp 4 gãy, xe không qua được."));
        assertThat(lan.answers(1)).hasSize(1);
        jdbc.sql("update fieldreport.report set status = 'MERGED', merged_into = :main where id = :same")
                .param("main", main.id().value())
                .param("same", same.id().value())
                .update();

        office.answers(main, "Kính gửi: Quý Ông/Bà\n\nĐã thay ván cầu.");

        assertThat(words(lan.answers(2).getLast())).contains(same.code(), "Đã thay ván cầu.");
    }

    @Test
    void isNoLongerAcknowledgedWhenTooManyCome() {
        for (int i = 0; i < 7; i++) {
            assertThat(lan.writes("Lan " + i, HOLE).state()).isEqualTo(MailState.REPORT);
        }

        assertThat(lan.answers(5)).hasSize(5);
        assertThat(jdbc.sql("select count(*) from notify.outbox where topic = 'fieldreport.mail.received'"
                                + " and dedupe_key in (select 'received:' || code from fieldreport.report r"
                                + " join fieldreport.mail m on m.report_id = r.id where m.sender_print = :print)")
                        .param("print", seal.fingerprint(lan.address()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }
}
