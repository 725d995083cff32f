package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.LookAlike;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReportIntake.Outcome.Familiar;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReportIntake.Outcome.ToCorrect;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.UploadRules;
import vn.tinhnha.platform.notify.Notifications;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;
import vn.tinhnha.platform.web.FieldProblem;
import vn.tinhnha.platform.web.Option;

/** Makes the page of the form. */
@Component
class ReportFormPages {

    /** The fields from top to bottom: the summary of problems follows the page. */
    private static final List<String> ORDER = List.of(
            "photos",
            "video",
            "location",
            "address",
            "ward",
            "category",
            "description",
            "name",
            "phone",
            "homeAddress",
            "workplace",
            "email");

    private final Province province;
    private final PlaceFinder places;
    private final UploadRules rules;
    private final MessageSource messages;
    private final Notifications notifications;

    ReportFormPages(
            Province province,
            PlaceFinder places,
            UploadRules rules,
            MessageSource messages,
            Notifications notifications) {
        this.province = province;
        this.places = places;
        this.rules = rules;
        this.messages = messages;
        this.notifications = notifications;
    }

    ReportFormPage empty() {
        return page(ReportForm.empty(), List.of(), null, List.of(), List.of());
    }

    /** @param notice message key of what stopped the form as a whole */
    ReportFormPage again(ToCorrect outcome, @Nullable String notice, Locale locale) {
        List<FieldProblem> problems = outcome.problems().stream()
                .sorted(Comparator.comparingInt(problem -> ORDER.indexOf(problem.field())))
                .map(problem -> new FieldProblem(problem.field(), message(problem, locale)))
                .toList();
        return page(outcome.form(), outcome.files(), notice, problems, List.of());
    }

    /** The form once more, with what others have reported already. */
    ReportFormPage confirm(Familiar outcome) {
        return page(outcome.form(), outcome.files(), "fieldreport.form.familiar", List.of(), familiar(outcome.found()));
    }

    List<FamiliarReport> familiar(List<LookAlike> found) {
        return found.stream().map(this::familiar).toList();
    }

    private FamiliarReport familiar(LookAlike like) {
        return new FamiliarReport(
                like.code(),
                like.status().stage(),
                like.cover(),
                like.description(),
                province.ward(like.ward()).map(Ward::name).orElse(""),
                like.receivedAt(),
                like.meters(),
                like.voices());
    }

    private ReportFormPage page(
            ReportForm form,
            List<StoredFile> files,
            @Nullable String notice,
            List<FieldProblem> problems,
            List<FamiliarReport> familiar) {
        return new ReportFormPage(
                form,
                files,
                province.categories(),
                wards(form.address()),
                province.profile().reports().requiredContacts(),
                rules,
                notifications.canMail(),
                notice,
                problems,
                familiar);
    }

    private List<Option> wards(String address) {
        List<Ward> likely = places.wardsNamed(address);
        List<Ward> others = new ArrayList<>(province.wards());
        others.removeAll(likely);
        return Stream.concat(likely.stream(), others.stream())
                .map(ReportFormPage::option)
                .toList();
    }

    private String message(Problem problem, Locale locale) {
        Object argument = switch (problem.key()) {
            case "fieldreport.problem.description-long" -> SubmitFieldReport.DESCRIPTION_MAX;
            default -> problem.argument();
        };
        return messages.getMessage(problem.key(), new Object[] {argument}, locale);
    }
}
