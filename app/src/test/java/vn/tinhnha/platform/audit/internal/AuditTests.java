package vn.tinhnha.platform.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tinhnha.platform.administration.AdminDesk.ADMINISTRATOR;
import static vn.tinhnha.platform.administration.AdminDesk.SUPERVISOR;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tinhnha.platform.administration.AdminDesk;
import vn.tinhnha.platform.administration.AdminTest;
import vn.tinhnha.platform.administration.AdminTime;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** The book is written with what it tells of, read by few and changed by nobody. */
@AdminTest
class AuditTests {

    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");

    @Autowired
    private AuditLog log;

    @Autowired
    private AdminDesk desk;

    @Autowired
    private AdminTime time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private void record(StaffMember staff, String action, String subject, String reason) {
        time.passes(Duration.ofSeconds(1));
        log.record(new AuditEntry(staff, action, "report", subject, reason));
    }

    @Test
    void isFilteredByActionSubjectAndPerson() {
        record(ADMINISTRATOR, "audit-a", "HG26-000001", "lý do một");
        record(SUPERVISOR, "audit-a", "HG26-000002", "lý do hai");
        record(SUPERVISOR, "audit-b", "HG26-000001", "lý do ba");

        assertThat(book("?hanh-dong=audit-a"))
                .contains("lý do một", "lý do hai")
                .doesNotContain("lý do ba");
        assertThat(book("?doi-tuong=HG26-000001"))
                .contains("lý do một", "lý do ba")
                .doesNotContain("lý do hai");
        assertThat(book("?nguoi=" + SUPERVISOR.id()))
                .contains("lý do hai", "lý do ba")
                .doesNotContain("lý do một");
        assertThat(book("?hanh-dong=audit-a&nguoi=" + SUPERVISOR.id()))
                .contains("lý do hai")
                .doesNotContain("lý do một", "lý do ba");
        assertThat(book("?hanh-dong=khong-co&nguoi=khong-phai-ma&sau=hong")).contains("Không có dòng nào");
    }

    @Test
    void olderEntriesAreOnFurtherPages() {
        for (int i = 1; i <= 120; i++) {
            record(ADMINISTRATOR, "audit-many", "HG26-1" + i, "dòng " + i + ".");
        }
        String first = book("?hanh-dong=audit-many");
        assertThat(first).contains("dòng 120.", "dòng 71.").doesNotContain("dòng 70.");
        String second = following(first);
        assertThat(second).contains("dòng 70.", "dòng 21.").doesNotContain("dòng 71.", "dòng 20.");
        String third = following(second);
        assertThat(third).contains("dòng 20.", "dòng 1.");
        assertThat(NEXT.matcher(third).find()).isFalse();
    }

    @Test
    void anEntryStandsAndFallsWithItsDeed() {
        transaction.executeWithoutResult(status -> {
            record(ADMINISTRATOR, "audit-undone", "HG26-000003", "không thành");
            status.setRollbackOnly();
        });

        assertThat(book("?hanh-dong=audit-undone")).contains("Không có dòng nào");
    }

    @Test
    void nobodyRewritesIt() {
        record(ADMINISTRATOR, "audit-kept", "HG26-000004", "còn mãi");
        for (String tampering :
                new String[] {"update audit.entry set reason = ''", "delete from audit.entry", "truncate audit.entry"
                }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql(tampering).update())
                    .withMessageContaining("append-only");
        }
    }

    @Test
    void administratorsAndSupervisorsReadItAndNobodyElse() {
        assertThat(desk.get(SUPERVISOR, AuditController.PATH)).hasStatusOk();
        AdminDesk.everybodyBut(Role.ADMINISTRATOR, Role.IOC_SUPERVISOR)
                .forEach(staff ->
                        assertThat(desk.get(staff, AuditController.PATH)).hasStatus(403));
    }

    private String book(String query) {
        return desk.page(ADMINISTRATOR, AuditController.PATH + query);
    }

    private String following(String page) {
        Matcher next = NEXT.matcher(page);
        assertThat(next.find()).isTrue();
        return desk.page(ADMINISTRATOR, next.group(1).replace("&amp;", "&"));
    }
}
