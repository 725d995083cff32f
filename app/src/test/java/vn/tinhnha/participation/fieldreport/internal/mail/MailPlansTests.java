package vn.tinhnha.participation.fieldreport.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.testing.StatementRecorder;
import vn.tinhnha.testing.TestDatabase;

/** However many mails are kept, each question about them is answered from an index. */
@MailTest
class MailPlansTests {

    private static final int MAILS = 50_000;
    private static final TestDatabase DATABASE = TestDatabase.migrated("fieldreport");
    private static final Instant LATELY = Instant.parse("2026-11-20T00:00:00Z");

    private final StatementRecorder recorder = new StatementRecorder(DATABASE.dataSource());

    @Autowired
    private MailSeal seal;

    private MailQueries queries;

    @BeforeAll
    static void fill() {
        JdbcClient jdbc = DATABASE.jdbc();
        jdbc.sql("""
                insert into fieldreport.mail (id, mail_key, stored_at, raw, bytes, state)
                select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7000'
                        || substr(md5(i::text), 1, 16))::uuid,
                    sha256(i::text::bytea), at, repeat('x', 200)::bytea, 200,
                    case i % 1000 when 0 then 'REVIEW' when 1 then 'STORED' else 'REPORT' end
                from generate_series(1, :count) i,
                    lateral (select timestamptz '2026-11-20 00:00Z' - i * interval '1 minute' as at) come
                """).param("count", MAILS).update();
        jdbc.sql("vacuum analyze fieldreport.mail").update();
    }

    @BeforeEach
    void queries() {
        queries = new MailQueries(JdbcClient.create(recorder), seal);
    }

    @AfterEach
    void readsNoMailInVain() {
        List<String> plan = recorder.plan();
        assertThat(plan).noneMatch(step -> step.contains("Seq Scan"));
        assertThat(StatementRecorder.rowsThrownAway(plan)).isLessThan(100);
    }

    @Test
    void whatWaits() {
        assertThat(queries.waiting(LATELY, 20)).hasSize(20);
    }

    @Test
    void whatIsToBeLookedAt() {
        assertThat(queries.toReview(20)).hasSize(20);
    }

    @Test
    void theMailsOfAReport() {
        assertThat(queries.of(new FieldReportId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void howManyAreOpen() {
        assertThat(queries.open()).containsEntry(MailState.REVIEW, MAILS / 1000);
    }

    @Test
    void howManyCameLately() {
        assertThat(queries.since(LATELY.minus(Duration.ofMinutes(60)))).isEqualTo(60);
    }
}
