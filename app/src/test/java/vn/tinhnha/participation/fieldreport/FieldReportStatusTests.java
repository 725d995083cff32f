package vn.tinhnha.participation.fieldreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The graph of statuses has no dead end but the two intended ones. */
class FieldReportStatusTests {

    @ParameterizedTest
    @EnumSource
    void isReachedFromTheStart(FieldReportStatus status) {
        assertThat(reachable(FieldReportStatus.RECEIVED)).contains(status);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"REJECTED", "PUBLISHED"})
    void leadsToAnAnswer(FieldReportStatus status) {
        assertThat(reachable(status)).contains(FieldReportStatus.PUBLISHED);
    }

    @ParameterizedTest
    @EnumSource(names = "REJECTED")
    void staysAtTheEnd(FieldReportStatus end) {
        assertThat(FieldReportStatus.values()).noneMatch(end::canBecome);
    }

    /** A reopened report goes back to the agency, and by no shorter way. */
    @ParameterizedTest
    @EnumSource
    void leavesItsAnswerOnlyForTheAgency(FieldReportStatus next) {
        assertThat(FieldReportStatus.PUBLISHED.canBecome(next)).isEqualTo(next == FieldReportStatus.DISPATCHED);
    }

    @ParameterizedTest
    @EnumSource
    void neverBecomesItself(FieldReportStatus status) {
        assertThat(status.canBecome(status)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "RETURNED"})
    void isPublishedOnlyAfterTheCheck(FieldReportStatus atTheCenter) {
        assertThat(atTheCenter.canBecome(FieldReportStatus.PUBLISHED)).isFalse();
        assertThat(FieldReportStatus.AWAITING_APPROVAL.canBecome(FieldReportStatus.PUBLISHED))
                .isFalse();
    }

    private static Set<FieldReportStatus> reachable(FieldReportStatus start) {
        Set<FieldReportStatus> seen = EnumSet.of(start);
        Deque<FieldReportStatus> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            FieldReportStatus from = open.pop();
            Arrays.stream(FieldReportStatus.values())
                    .filter(from::canBecome)
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return seen;
    }
}
