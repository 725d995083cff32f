package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.HELPER;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.SUPERVISOR;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.testing.IntegrationTest;

/** The same done to many reports: each for itself, and whatever is not done says why. */
@IntegrationTest
@Import(DeskRobot.class)
class BulkTests {

    @Autowired
    private DeskRobot robot;

    @Test
    void theQueueTicksThePageAsksAndEveryReportIsDispatched() {
        String first = robot.submit("Làm cùng lúc: đèn đường thứ nhất");
        String second = robot.submit("Làm cùng lúc: đèn đường thứ nhì");
        assertThat(robot.text(INTAKE, "/dieu-hanh?q=" + first)).contains("value=\"" + first + ":0\" form=\"bulk\"");
        assertThat(robot.text(
                        INTAKE, "/dieu-hanh/hang-loat?viec=chuyen-xu-ly&chon=" + first + ":0&chon=" + second + ":0"))
                .contains("đèn đường thứ nhất", "đèn đường thứ nhì", "Chuyển xử lý: 2 phản ánh");

        var answer = run(
                "chuyen-xu-ly",
                "co-quan",
                LEAD,
                "noi-dung",
                "Làm chung một đợt",
                "chon",
                first + ":0",
                "chon",
                second + ":0");

        assertThat(answer).contains("Đã làm xong 2 phản ánh");
        assertThat(robot.report(first).lead()).isEqualTo(LEAD);
        assertThat(robot.report(second).status()).isEqualTo(FieldReportStatus.DISPATCHED);
        assertThat(robot.text(Officials.handler(LEAD), "/xu-ly/" + second)).contains("Làm chung một đợt");
    }

    @Test
    void oneThatSomebodyChangedStaysAsItIsAndTheOthersGoOn() {
        String calm = robot.submit("Làm cùng lúc: không ai động đến");
        String busy = robot.submit("Làm cùng lúc: có người vừa ghi chú");
        robot.act(SUPERVISOR, busy, StaffForm.NOTE, "text", "Chờ tôi hỏi lại");

        var answer = run("chuyen-xu-ly", "co-quan", LEAD, "chon", calm + ":0", "chon", busy + ":0");

        assertThat(answer)
                .contains("Đã làm xong 1 phản ánh", "Chưa làm được 1 phản ánh", "Trần Giám Sát vừa cập nhật trước bạn")
                .contains("value=\"" + busy + ":1\"");
        assertThat(robot.report(calm).status()).isEqualTo(FieldReportStatus.DISPATCHED);
        assertThat(robot.report(busy).status()).isEqualTo(FieldReportStatus.RECEIVED);
    }

    @Test
    void nobodyDoesToManyWhatTheyMayNotDoToOne() {
        String code = robot.reportFor(StaffForm.PUBLISH);
        int version = robot.report(code).version();

        assertThat(run("cong-khai", "chon", code + ":" + version)).contains("Chỉ giám sát của Trung tâm");
        assertThat(robot.report(code).status()).isEqualTo(FieldReportStatus.AWAITING_PUBLICATION);
        assertThat(robot.send(
                        Officials.handler(HELPER),
                        "/xu-ly/hang-loat",
                        "viec",
                        "phe-duyet",
                        "chon",
                        code + ":" + version))
                .bodyText()
                .contains("Chưa làm được 1 phản ánh");
        assertThat(robot.send(
                        Officials.handler("van-phong-ubnd"),
                        "/xu-ly/hang-loat",
                        "viec",
                        "tiep-nhan",
                        "chon",
                        code + ":1"))
                .bodyText()
                .contains("Không tìm thấy phản ánh này");
        assertThat(robot.send(Officials.handler(LEAD), "/dieu-hanh/hang-loat", "viec", "chuyen-xu-ly"))
                .hasStatus(403);
        assertThat(robot.send(INTAKE, "/dieu-hanh/hang-loat", "viec", "phe-duyet", "chon", code + ":1"))
                .hasStatus(404);
    }

    @Test
    void whatIsMissingIsAskedForWithNothingDone() {
        String code = robot.submit("Làm cùng lúc: quên chọn cơ quan");

        assertThat(robot.send(
                        INTAKE,
                        "/dieu-hanh/hang-loat",
                        "viec",
                        "chuyen-xu-ly",
                        "noi-dung",
                        "Chữ còn đây",
                        "chon",
                        code + ":0"))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn cơ quan xử lý chính", "Chữ còn đây");
        assertThat(robot.send(INTAKE, "/dieu-hanh/hang-loat", "viec", "ghi-chu", "chon", "'; drop table"))
                .hasStatus(422);
        assertThat(robot.report(code).version()).isZero();
    }

    private String run(String work, String... fields) {
        String[] all = new String[fields.length + 2];
        all[0] = "viec";
        all[1] = work;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return assertThat(robot.send(INTAKE, "/dieu-hanh/hang-loat", all))
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
