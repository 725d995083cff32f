package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Source;

/** Reports for tests, each with a code of its own. */
final class ReportFixtures {

    /** A Wednesday, 09:00 in Vietnam. */
    static final Instant RECEIVED_AT = Instant.parse("2026-11-18T02:00:00Z");

    /** Far from the numbers that the app gives in the same database. */
    private static final AtomicLong NUMBER = new AtomicLong(500_000);

    private ReportFixtures() {}

    static FieldReport aReport() {
        return new FieldReport(
                new FieldReportId(TimeOrderedId.at(RECEIVED_AT)),
                ReportCode.of("HG", 2026, NUMBER.incrementAndGet()).value(),
                0,
                FieldReportStatus.RECEIVED,
                "ha-tang-giao-thong",
                "31321",
                new GeoPoint(9.7845, 105.4702),
                "Đường Trần Hưng Đạo",
                "Ổ gà sâu trước cổng trường, xe máy dễ ngã",
                false,
                false,
                false,
                RECEIVED_AT,
                null,
                null,
                List.of(),
                null,
                new Deadlines(RECEIVED_AT.plusSeconds(7200), null, null, null));
    }

    /** The same report one version later, in another status. */
    static FieldReport with(FieldReport report, FieldReportStatus status) {
        return new FieldReportEdit(report).status(status).build();
    }

    /** A report that stands there, handled by an agency unless it is new. */
    static FieldReport inStatus(FieldReportStatus status) {
        FieldReport report = aReport();
        boolean isNew = status == FieldReportStatus.RECEIVED || status == FieldReportStatus.REJECTED;
        return new FieldReport(
                report.id(),
                report.code(),
                3,
                status,
                report.category(),
                report.ward(),
                report.location(),
                report.address(),
                report.description(),
                false,
                false,
                false,
                RECEIVED_AT,
                null,
                isNew ? null : "so-xay-dung",
                List.of(),
                isNew ? null : "Đã vá mặt đường",
                report.deadlines());
    }

    static Submission aSubmission() {
        UUID id = UUID.randomUUID();
        return new Submission(
                id,
                SealedReporters.trackingHash(id.toString()),
                null,
                Source.APP,
                new SealedReporter(null, null, null, null, new byte[] {1}),
                null,
                null);
    }
}
