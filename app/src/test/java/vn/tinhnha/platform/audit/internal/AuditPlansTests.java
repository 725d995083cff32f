package vn.tinhnha.platform.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.testing.StatementRecorder;
import vn.tinhnha.testing.TestDatabase;

/** The book stays quick however thick it grows: each question reads its index and little else. */
class AuditPlansTests {

    private static final TestDatabase DATABASE = TestDatabase.migrated("audit");

    private final StatementRecorder recorder = new StatementRecorder(DATABASE.dataSource());
    private final AuditQueries queries = new AuditQueries(JdbcClient.create(recorder));

    @BeforeAll
    static void fill() {
        DATABASE.jdbc().sql("""
                        insert into audit.entry (id, at, actor, actor_name, action, subject_kind, subject, reason)
                        select gen_random_uuid(), timestamptz '2026-01-01' + n * interval '1 second',
                               ('00000000-0000-0000-0000-' || lpad((n % 300)::text, 12, '0'))::uuid,
                               'Cán bộ ' || n % 300, 'action-' || n % 40, 'report', 'HG26-' || n % 50000, 'lý do'
                        from generate_series(1, 200000) as n
                        """).update();
        DATABASE.jdbc().sql("vacuum analyze audit.entry").update();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', entry_newest",
        "action-7, '', '', entry_by_action",
        "'', HG26-77, '', entry_by_subject",
        "'', '', 00000000-0000-0000-0000-000000000077, entry_by_actor"
    })
    void aSearchReadsOneIndex(String action, String subject, String actor, String index) {
        var first = queries.search(new AuditSearch(action, subject, actor, ""), 50);

        assertThat(first.items()).isNotEmpty();
        assertThat(recorder.plan())
                .anyMatch(step -> step.contains(index))
                .noneMatch(step -> step.contains("Seq Scan") || step.contains("Sort"));
    }

    @Test
    void theChoicesAreFoundWithoutReadingTheBook() {
        assertThat(queries.actions()).hasSize(40);
        assertThat(recorder.plan()).noneMatch(step -> step.contains("Seq Scan"));

        assertThat(queries.actors()).hasSize(300);
        assertThat(recorder.plan()).noneMatch(step -> step.contains("Seq Scan"));
    }
}
