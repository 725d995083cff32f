package vn.tinhnha.participation.fieldreport.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tinhnha.participation.fieldreport.internal.ReportFixtures.RECEIVED_AT;
import static vn.tinhnha.participation.fieldreport.internal.ReportFixtures.aReport;
import static vn.tinhnha.participation.fieldreport.internal.ReportFixtures.aSubmission;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.testing.TestDatabase;

class FieldReportStoreTests {

    private static final TestDatabase DATABASE = TestDatabase.migrated("fieldreport");

    private final FieldReportStore store = new FieldReportStore(DATABASE.jdbc(), _ -> null);
    private final HistoryStore history = new HistoryStore(DATABASE.jdbc());

    @Test
    void givesBackWhatWasStored() {
        FieldReport report = aReport();

        assertThat(store.insert(report, aSubmission())).isTrue();

        assertThat(store.byCode(report.code())).contains(report);
    }

    @Test
    void storesASubmissionOnce() {
        Submission submission = aSubmission();
        FieldReport first = aReport();

        assertThat(store.insert(first, submission)).isTrue();
        assertThat(store.insert(aReport(), submission)).isFalse();

        assertThat(store.bySubmission(submission.id())).contains(first);
        assertThat(store.bySubmission(UUID.randomUUID())).isEmpty();
    }

    @Test
    void refusesToWriteOverAVersionThatIsGone() {
        FieldReport report = aReport();
        store.insert(report, aSubmission());
        FieldReport rejected = ReportFixtures.with(report, FieldReportStatus.REJECTED);

        assertThat(store.update(rejected, RECEIVED_AT)).isTrue();
        assertThat(store.update(rejected, RECEIVED_AT)).isFalse();

        assertThat(store.byCode(report.code())).contains(rejected);
    }

    @Test
    void keepsHistoryForGood() {
        FieldReport report = aReport();
        store.insert(report, aSubmission());
        history.append(
                report.id(),
                new HistoryEntry(0, RECEIVED_AT, HistoryEntry.SUBMIT, FieldReportStatus.RECEIVED, null, "", null, ""));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> DATABASE.jdbc()
                        .sql("update fieldreport.history set text = 'x'")
                        .update())
                .withMessageContaining("append-only");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        DATABASE.jdbc().sql("delete from fieldreport.history").update());
        assertThat(history.of(report.id())).hasSize(1);
    }
}
