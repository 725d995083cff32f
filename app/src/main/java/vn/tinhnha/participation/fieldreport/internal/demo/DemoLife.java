package vn.tinhnha.participation.fieldreport.internal.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.tinhnha.participation.fieldreport.Satisfaction;
import vn.tinhnha.participation.fieldreport.SubmissionOutcome;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.internal.ActionOutcome;
import vn.tinhnha.participation.fieldreport.internal.DissatisfactionReason;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;
import vn.tinhnha.participation.fieldreport.internal.ReporterProof;
import vn.tinhnha.participation.fieldreport.internal.ServicesInTime.Services;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.worktime.WorkCalendar;

/** Lets one report live from its submission to the present, or to the state it is to be shown in. */
final class DemoLife {

    private static final List<String> REFUSALS = List.of(
            "Hình ảnh không rõ địa điểm; đã gọi 4 lần nhưng không liên hệ được người phản ánh.",
            "Nội dung đã được phản ánh và đang xử lý trong một phản ánh trước đó.",
            "Nội dung không thuộc phạm vi phản ánh hiện trường; đã hướng dẫn gửi đơn theo quy định.");
    private static final List<String> THANKS =
            List.of("Xử lý nhanh, cảm ơn chính quyền.", "Cảm ơn các anh chị.", "", "", "Đường đẹp hơn trước.");
    private static final List<String> GRUMBLES =
            List.of("Mới vá xong vài hôm lại hỏng.", "Xử lý còn chậm.", "Chưa triệt để, mong kiểm tra lại.");

    private final Services services;
    private final Province province;
    private final WorkCalendar calendar;
    private final DemoStaff staff;
    private final DemoPictures pictures;
    private final DemoTime time;
    private final Random random;
    private final Instant present;

    DemoLife(
            Services services,
            Province province,
            WorkCalendar calendar,
            DemoStaff staff,
            DemoPictures pictures,
            DemoTime time,
            Random random,
            Instant present) {
        this.services = services;
        this.province = province;
        this.calendar = calendar;
        this.staff = staff;
        this.pictures = pictures;
        this.time = time;
        this.random = random;
        this.present = present;
    }

    /**
     * Lives one report.
     *
     * @param steps how many steps of the usual way it may take at most; fewer when the present comes first
     */
    void live(SubmitFieldReport command, DemoTexts.Story story, Instant receivedAt, int steps) {
        time.set(receivedAt);
        if (!(services.submission().submit(command) instanceof SubmissionOutcome.Received received)) {
            throw new IllegalStateException("a demo report was refused: " + story.description());
        }
        Way way = new Way(received.code(), steps);
        if (chance(7) && steps > 2) {
            way.step(Duration.ofMinutes(70), staff.intake(), new FieldReportAction.Reject(pick(REFUSALS)));
            return;
        }
        dispatch(way, story, command);
        handle(way, story);
        if (way.taken == steps || !way.published) {
            return;
        }
        rate(received);
    }

    private void dispatch(Way way, DemoTexts.Story story, SubmitFieldReport command) {
        Category category = province.category(story.category()).orElseThrow();
        String ward = province.wardAt(Objects.requireNonNull(command.location()))
                .orElseThrow()
                .code();
        Agency lead = province.leadAgency(category, province.ward(ward).orElseThrow());
        Agency committee = province.agency("ubnd-" + ward).orElse(lead);
        boolean astray = chance(8) && !lead.equals(committee);
        way.lead = astray ? committee.code() : lead.code();
        way.step(
                Duration.ofMinutes(chance(9) ? 170 + random.nextInt(200) : 8 + random.nextInt(100)),
                staff.intake(),
                new FieldReportAction.Dispatch(
                        way.lead,
                        chance(20) ? List.of(committee.code()) : List.of(),
                        chance(30) ? "Đề nghị kiểm tra hiện trường và phản hồi sớm cho người dân." : ""));
        if (astray) {
            way.step(
                    Duration.ofMinutes(40 + random.nextInt(150)),
                    staff.member(way.lead, Role.AGENCY_HANDLER),
                    new FieldReportAction.ReturnToCenter(
                            "Không thuộc thẩm quyền; đề nghị chuyển " + lead.name() + "."));
            way.lead = lead.code();
            way.step(
                    Duration.ofMinutes(20 + random.nextInt(60)),
                    staff.intake(),
                    new FieldReportAction.Dispatch(lead.code(), List.of(), ""));
        }
    }

    private void handle(Way way, DemoTexts.Story story) {
        StaffMember handler = staff.member(way.lead, Role.AGENCY_HANDLER);
        StaffMember leader = staff.member(way.lead, Role.AGENCY_LEADER);
        way.step(Duration.ofMinutes(20 + random.nextInt(160)), handler, new FieldReportAction.Accept());
        if (chance(35)) {
            way.note(
                    Duration.ofMinutes(60 + random.nextInt(240)),
                    handler,
                    "Đã cử cán bộ kiểm tra hiện trường, sẽ xử lý trong tuần.");
        }
        Duration work = Duration.ofHours(chance(14) ? 54 + random.nextInt(26) : 3 + random.nextInt(36));
        FieldReportAction result = new FieldReportAction.ProposeResult(
                answer(way.lead, story), chance(85) ? List.of(pictures.after(story.scene())) : List.of());
        way.step(work, handler, result);
        way.step(Duration.ofMinutes(30 + random.nextInt(240)), leader, new FieldReportAction.ApproveResult(""));
        if (chance(6)) {
            way.step(
                    Duration.ofMinutes(50),
                    staff.supervisor(),
                    new FieldReportAction.RequestRevision("Đề nghị bổ sung hình ảnh sau khi xử lý.", List.of()));
            way.step(Duration.ofHours(4), handler, result);
            way.step(Duration.ofHours(1), leader, new FieldReportAction.ApproveResult(""));
        }
        way.published = way.step(
                Duration.ofMinutes(15 + random.nextInt(100)), staff.supervisor(), new FieldReportAction.Publish());
    }

    private String answer(String agency, DemoTexts.Story story) {
        return "Kính gửi: Quý Ông/Bà\n\nVề vấn đề Quý Ông/Bà phản ánh, "
                + province.agency(agency).orElseThrow().name()
                + " xin thông báo kết quả xử lý như sau:\n\n"
                + story.result()
                + "\n\nTrân trọng cảm ơn Quý Ông/Bà đã phản ánh.";
    }

    private void rate(SubmissionOutcome.Received received) {
        time.pass(Duration.ofHours(1 + random.nextInt(60)));
        if (time.instant().isAfter(present) || !chance(58)) {
            return;
        }
        int mood = random.nextInt(100);
        Satisfaction satisfaction = mood < 38
                ? Satisfaction.VERY_SATISFIED
                : mood < 82 ? Satisfaction.SATISFIED : Satisfaction.DISSATISFIED;
        services.rating()
                .rate(
                        received.code(),
                        satisfaction,
                        satisfaction == Satisfaction.DISSATISFIED
                                ? Set.of(pick(List.of(DissatisfactionReason.values())))
                                : Set.of(),
                        pick(satisfaction == Satisfaction.DISSATISFIED ? GRUMBLES : THANKS),
                        new ReporterProof(null, received.trackingToken()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The steps of one report; each happens in office hours, and none after the present. */
    private final class Way {

        private final String code;
        private final int steps;
        private int version;
        private int taken;
        private boolean published;
        private String lead = "";

        Way(String code, int steps) {
            this.code = code;
            this.steps = steps;
        }

        boolean step(Duration work, StaffMember actor, FieldReportAction action) {
            if (taken == steps) {
                return false;
            }
            Instant at = calendar.plusWorking(time.instant(), work);
            if (at.isAfter(present)) {
                taken = steps;
                return false;
            }
            time.set(at);
            taken++;
            act(actor, action);
            return true;
        }

        void note(Duration work, StaffMember actor, String text) {
            step(work, actor, new FieldReportAction.AddNote(text));
        }

        private void act(StaffMember actor, FieldReportAction action) {
            ActionOutcome outcome = services.handling().act(code, version, action, actor);
            if (!(outcome instanceof ActionOutcome.Done(FieldReport changed))) {
                throw new IllegalStateException("the demo could not " + action.code() + ": " + outcome);
            }
            version = changed.version();
        }
    }

    /** A submission id that is the same for the same seed. */
    static UUID submissionId(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
