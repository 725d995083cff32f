package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore.Purpose;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.participation.fieldreport.internal.cases.MergePage.Side;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Puts reports side by side for an officer who wants to merge them. */
@Component
class MergePages {

    /** So many fit on a page that people compare with their eyes. */
    private static final int MOST = 9;

    private final StaffQueries reports;
    private final CaseQueries cases;
    private final AttachmentStore attachments;
    private final MergeRules rules;
    private final Province province;

    MergePages(
            StaffQueries reports, CaseQueries cases, AttachmentStore attachments, MergeRules rules, Province province) {
        this.reports = reports;
        this.cases = cases;
        this.attachments = attachments;
        this.rules = rules;
        this.province = province;
    }

    /** What an officer sent: the codes that were ticked, one that was typed, the main case, the reason. */
    record Sent(List<String> ticked, String typed, String main, String reason) {}

    /** Empty when the officer may not see the report. */
    Optional<MergePage> page(
            String code, Sent sent, @Nullable Obstacle problem, List<String> stale, StaffMember staff) {
        List<FieldReport> found = Stream.concat(
                        Stream.of(code), Stream.concat(sent.ticked().stream(), Stream.of(sent.typed())))
                .flatMap(typed -> ReportCode.parse(typed).stream())
                .map(ReportCode::value)
                .distinct()
                .limit(MOST)
                .flatMap(known -> reports.report(known).stream())
                .filter(report -> FieldReportAccess.mayView(staff, report).isPermitted())
                .toList();
        if (found.isEmpty() || !found.getFirst().code().equals(code)) {
            return Optional.empty();
        }
        boolean typedIsThere = ReportCode.parse(sent.typed())
                .map(ReportCode::value)
                .filter(typed -> found.stream().anyMatch(report -> report.code().equals(typed)))
                .isPresent();
        List<Side> sides = found.stream().map(report -> side(report, staff)).toList();
        return Optional.of(new MergePage(
                code,
                sides,
                sent.main().isEmpty() ? proposed(sides) : sent.main(),
                sent.reason(),
                typedIsThere ? "" : sent.typed(),
                problem,
                stale));
    }

    private Side side(FieldReport report, StaffMember staff) {
        return new Side(
                report,
                province.category(report.category())
                        .map(Category::name)
                        .orElseGet(() -> new LocalizedText(report.category(), report.category())),
                province.ward(report.ward()).map(Ward::name).orElse(report.ward()),
                Optional.ofNullable(report.lead())
                        .flatMap(province::agency)
                        .map(Agency::name)
                        .orElse(""),
                attachments.of(report.id(), Purpose.REPORT),
                cases.voices(report.id()),
                rules.againstMain(report, staff).orElse(null));
    }

    /** The one that is farthest on its way; among equals the oldest, which has waited longest. */
    private static String proposed(List<Side> sides) {
        return sides.stream()
                .filter(side -> side.asMain() == null)
                .map(Side::report)
                .min(Comparator.comparing((FieldReport report) -> report.lead() == null)
                        .thenComparing(FieldReport::receivedAt))
                .map(FieldReport::code)
                .orElse("");
    }
}
