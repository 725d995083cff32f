package vn.tinhnha.participation.fieldreport.internal.lookalikes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.internal.ManyReports;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.LookAlikeQueries.Area;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.LookAlikeQueries.Readers;
import vn.tinhnha.testing.StatementRecorder;
import vn.tinhnha.testing.TestDatabase;

/** However many reports there are, the search reads the last weeks of a few wards only. */
class LookAlikePlansTests {

    private static final Instant SINCE = Instant.parse("2026-10-21T00:00:00Z");
    private static final GeoPoint PLACE = new GeoPoint(9.9, 105.6);
    private static final TestDatabase DATABASE = TestDatabase.migrated("fieldreport");

    private final StatementRecorder recorder = new StatementRecorder(DATABASE.dataSource());
    private final LookAlikeQueries queries = new LookAlikeQueries(JdbcClient.create(recorder));

    @BeforeAll
    static void fill() {
        ManyReports.insert(DATABASE.jdbc(), 100_000);
    }

    @Test
    void readsTheLastWeeksOfTheWardsAround() {
        search(new Readers.Everybody());

        assertThat(recorder.plan())
                .anyMatch(step -> step.contains("report_public_ward"))
                .noneMatch(step -> step.contains("Seq Scan"));
        assertThat(StatementRecorder.rowsThrownAway(recorder.plan())).isLessThan(2000);
    }

    @Test
    void theCenterSeesTheNewOnesTheSameWay() {
        search(new Readers.Center());

        assertThat(recorder.plan())
                .anyMatch(step -> step.contains("report_ward_lately"))
                .noneMatch(step -> step.contains("Seq Scan"));
    }

    @Test
    void anAgencyReadsTheSameIndex() {
        search(new Readers.Agencies(Set.of("so-xay-dung")));

        assertThat(recorder.plan()).anyMatch(step -> step.contains("report_ward_lately"));
    }

    private void search(Readers readers) {
        List<LookAlike> found = queries.find(
                new Likeness(null, PLACE, "w-3", "cat-3", ""),
                "o ga sau truoc cong truong",
                new Area(Set.of("w-3", "w-4", "w-5"), 250, 30_000),
                35,
                SINCE,
                readers,
                8);
        assertThat(found).hasSize(8);
    }
}
