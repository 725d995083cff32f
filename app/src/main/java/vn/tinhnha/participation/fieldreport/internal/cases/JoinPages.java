package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.internal.reporting.Problem;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReportForm;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReportFormPage;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.UploadRules;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;
import vn.tinhnha.platform.web.FieldProblem;

/** Makes the page on which people join a report. */
@Component
class JoinPages {

    private final Province province;
    private final UploadRules rules;
    private final MessageSource messages;

    JoinPages(Province province, UploadRules rules, MessageSource messages) {
        this.province = province;
        this.rules = rules;
        this.messages = messages;
    }

    JoinPage empty(PublicFieldReport report) {
        return page(report, form(ReportForm.empty(), List.of(), null, List.of()));
    }

    /** @param notice message key of what stopped the form as a whole */
    JoinPage again(
            PublicFieldReport report,
            ReportForm typed,
            List<StoredFile> files,
            List<Problem> problems,
            @Nullable String notice,
            Locale locale) {
        List<FieldProblem> told = problems.stream()
                .map(problem -> new FieldProblem(problem.field(), message(problem, locale)))
                .toList();
        return page(report, form(typed, files, notice, told));
    }

    private JoinPage page(PublicFieldReport report, ReportFormPage form) {
        String ward = province.ward(report.ward()).map(Ward::name).orElse(report.ward());
        return new JoinPage(
                report.code(),
                "/phan-anh/" + report.code(),
                report.stage() == PublicStage.IN_PROGRESS,
                report.description(),
                report.cover(),
                province.category(report.category())
                        .map(Category::name)
                        .orElseGet(() -> new LocalizedText(report.category(), report.category())),
                report.address().isEmpty() ? ward : report.address() + ", " + ward,
                report.receivedAt(),
                report.voices(),
                form);
    }

    private ReportFormPage form(
            ReportForm typed, List<StoredFile> files, @Nullable String notice, List<FieldProblem> problems) {
        return new ReportFormPage(
                typed,
                files,
                List.of(),
                List.of(),
                province.profile().reports().requiredContacts(),
                rules,
                false,
                notice,
                problems,
                List.of());
    }

    private String message(Problem problem, Locale locale) {
        long argument = problem.key().equals("fieldreport.problem.description-long")
                ? SubmitFieldReport.DESCRIPTION_MAX
                : problem.argument();
        return messages.getMessage(problem.key(), new Object[] {argument}, locale);
    }
}
