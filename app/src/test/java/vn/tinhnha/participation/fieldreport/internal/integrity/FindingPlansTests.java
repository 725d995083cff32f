package vn.tinhnha.participation.fieldreport.internal.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.participation.fieldreport.internal.figures.ManyFacts;
import vn.tinhnha.testing.StatementRecorder;
import vn.tinhnha.testing.TestDatabase;

/** No sign reads all of a growing table, here with 100,000 cases. */
class FindingPlansTests {

    private static final TestDatabase DATABASE = TestDatabase.migrated("fieldreport");
    private static final Instant SINCE = Instant.parse("2026-08-20T00:00:00Z");

    private final StatementRecorder recorder = new StatementRecorder(DATABASE.dataSource());
    private final FindingQueries queries = new FindingQueries(JdbcClient.create(recorder));

    @BeforeAll
    static void fill() {
        ManyFacts.insert(DATABASE.jdbc(), 100_000);
        DATABASE.jdbc().sql("""
                insert into fieldreport.history (report_id, version, at, action, status, actor_name, agency, text)
                select id, step, received_at + step * interval '1 hour',
                    case when step = 2 and abs(hashtext(code)) % 200 = 1 then 'RETURN_TO_CENTER' else 'DISPATCH' end,
                    'DISPATCHED', '', lead_agency, ''
                from fieldreport.report, generate_series(1, 3) step
                """).update();
        DATABASE.jdbc().sql("vacuum analyze fieldreport.history").update();
    }

    @AfterEach
    void noGrowingTableIsReadWhole() {
        assertThat(recorder.plan()).noneMatch(step -> step.matches(".*Seq Scan on (report|case_fact|history).*"));
    }

    @Test
    void quickResults() {
        assertThat(queries.quickResults(SINCE, Duration.ofMinutes(10))).isNotEmpty();
    }

    @Test
    void pingPong() {
        assertThat(queries.pingPong(SINCE, 2)).isNotEmpty();
    }

    @Test
    void manyReturns() {
        assertThat(queries.manyReturns(SINCE, 1, ZoneOffset.ofHours(7))).isNotEmpty();
    }

    @Test
    void closingRush() {
        Instant closes = Instant.parse("2026-11-14T17:00:00Z");
        assertThat(queries.closingRush(closes.minus(Duration.ofDays(31)), closes, 1))
                .isEmpty();
    }
}
