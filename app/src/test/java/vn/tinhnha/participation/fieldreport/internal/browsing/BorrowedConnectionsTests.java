package vn.tinhnha.participation.fieldreport.internal.browsing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.browsing.ReportRow.aReport;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.testing.BorrowedConnections;
import vn.tinhnha.testing.IntegrationTest;

/** A visitor's page borrows one connection: who borrows again while others wait, waits behind them each time. */
@IntegrationTest
@Import(BorrowedConnections.class)
class BorrowedConnectionsTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BorrowedConnections borrowed;

    @Test
    void theListBorrowsOne() {
        aReport().in(jdbc);
        get("/phan-anh", 200); // counts the totals, which are then kept for a minute

        assertThat(borrowed.during(() -> get("/phan-anh", 200))).isOne();
        assertThat(borrowed.during(() -> get("/phan-anh?linh-vuc=" + ReportRow.ROADS, 200)))
                .isOne();
    }

    @Test
    void aSearchBorrowsOneAlsoWhenItAsksTwice() {
        assertThat(borrowed.during(() -> get("/phan-anh?q=khong co chu nay", 200)))
                .isOne();
    }

    @Test
    void aReportBorrowsOne() {
        ReportRow report = aReport()
                .status("PUBLISHED")
                .in(jdbc)
                .withStep(jdbc, 0, "SUBMIT", "")
                .withPhoto(jdbc, "REPORT", "anh");

        assertThat(borrowed.during(() -> get(report.path(), 200))).isOne();
    }

    @Test
    void whatIsNotPublicBorrowsOne() {
        String unknown = ReportCode.of("HG", 2026, 88_888).value();

        assertThat(borrowed.during(() -> get("/phan-anh/" + unknown, 404))).isOne();
    }

    private void get(String address, int status) {
        assertThat(mvc.get().uri(address).exchange()).hasStatus(status);
    }
}
