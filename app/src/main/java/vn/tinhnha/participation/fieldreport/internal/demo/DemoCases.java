package vn.tinhnha.participation.fieldreport.internal.demo;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.FieldReports;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.PublicFilter;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.SubmissionOutcome;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Source;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.participation.fieldreport.internal.cases.CaseOutcome;
import vn.tinhnha.participation.fieldreport.internal.cases.Chosen;
import vn.tinhnha.participation.fieldreport.internal.cases.JoinCase;
import vn.tinhnha.participation.fieldreport.internal.cases.JoinOutcome;
import vn.tinhnha.participation.fieldreport.internal.cases.JoiningService;
import vn.tinhnha.participation.fieldreport.internal.cases.MergingService;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Province;

/** Lets neighbors of the demo join reports, and reports two things twice: one pair is merged, the other waits for it. */
@Component
class DemoCases {

    /** What it adds to the demo's reports. */
    static final int REPORTS = 2;

    private static final List<Integer> VOICES = List.of(12, 4, 1);
    private static final List<String> WORDS =
            List.of("", "Nhà tôi ngay gần đó, mấy hôm nay vẫn vậy.", "", "Con tôi đi học ngang đây mỗi ngày.");
    private static final List<String> NAMES = List.of("Trần Văn Hòa", "Lê Thị Mai", "Phạm Quốc Việt", "Nguyễn Thị Tư");
    /** Some fifty meters. */
    private static final double NEXT_DOOR = 0.0004;

    private final FieldReports reports;
    private final StaffQueries queries;
    private final JoiningService joining;
    private final MergingService merging;
    private final People people;
    private final Province province;

    DemoCases(
            FieldReports reports,
            StaffQueries queries,
            JoiningService joining,
            MergingService merging,
            People people,
            Province province) {
        this.reports = reports;
        this.queries = queries;
        this.joining = joining;
        this.merging = merging;
        this.people = people;
        this.province = province;
    }

    void gather(Random random) {
        List<PublicFieldReport> open = reports.find(
                        new PublicFilter("", null, null, PublicStage.IN_PROGRESS, null, null, null, null), null, 30)
                .items();
        for (int i = 0; i < VOICES.size(); i++) {
            for (int voice = 0; voice < VOICES.get(i); voice++) {
                join(open.get(i), voice, random);
            }
        }
        String again = reportAgain(open.get(0), random);
        merge(open.get(0).code(), again);
        reportAgain(open.get(1), random);
    }

    private void join(PublicFieldReport report, int number, Random random) {
        byte[] device = new byte[32];
        random.nextBytes(device);
        requireJoined(joining.join(new JoinCase(
                DemoLife.submissionId(random),
                report.code(),
                WORDS.get(number % WORDS.size()),
                neighbor(number),
                List.of(),
                device)));
    }

    private static void requireJoined(JoinOutcome outcome) {
        if (!(outcome instanceof JoinOutcome.Joined)) {
            throw new IllegalStateException("a neighbor of the demo could not join: " + outcome);
        }
    }

    private String reportAgain(PublicFieldReport report, Random random) {
        GeoPoint place = Objects.requireNonNull(report.location());
        SubmissionOutcome outcome = reports.submit(new SubmitFieldReport(
                DemoLife.submissionId(random),
                report.category(),
                new GeoPoint(place.latitude() + NEXT_DOOR, place.longitude()),
                report.ward(),
                report.address(),
                report.description() + " Đề nghị sớm xử lý.",
                neighbor(random.nextInt(NAMES.size())),
                false,
                List.of(),
                null,
                Source.APP));
        if (!(outcome instanceof SubmissionOutcome.Received received)) {
            throw new IllegalStateException("a demo report was refused: " + outcome);
        }
        return received.code();
    }

    private void merge(String main, String other) {
        StaffMember officer = new DemoStaff(people, province).intake();
        requireDone(merging.merge(seen(main), List.of(seen(other)), "Cùng một chỗ, cùng nội dung.", officer));
    }

    private static void requireDone(CaseOutcome outcome) {
        if (!(outcome instanceof CaseOutcome.Done)) {
            throw new IllegalStateException("the demo could not merge: " + outcome);
        }
    }

    private Chosen seen(String code) {
        return new Chosen(code, queries.report(code).orElseThrow().version());
    }

    /** Numbers of a range that is given to nobody. */
    private static Contact neighbor(int number) {
        return new Contact(NAMES.get(number % NAMES.size()), "09000008" + (10 + number), "Khu vực 3", "");
    }
}
