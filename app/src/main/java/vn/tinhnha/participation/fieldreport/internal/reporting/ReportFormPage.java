package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.files.FileKind;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.UploadRules;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Ward;
import vn.tinhnha.platform.web.FieldProblem;
import vn.tinhnha.platform.web.Option;

/**
 * The page of the form, empty or shown again.
 *
 * @param files accepted by an earlier try
 * @param wards today's, those that the address may mean first
 * @param requiredContacts of the profile: {@code name}, {@code phone}, {@code address}
 * @param mails whether this installation can send e-mail
 * @param notice message key of what stopped the form as a whole; absent when nothing did
 * @param problems of single fields, in the order of the page
 * @param familiar what others have reported of the same thing; shown before a report is sent
 */
public record ReportFormPage(
        ReportForm form,
        List<StoredFile> files,
        List<Category> categories,
        List<Option> wards,
        Set<String> requiredContacts,
        UploadRules rules,
        boolean mails,
        @Nullable String notice,
        List<FieldProblem> problems,
        List<FamiliarReport> familiar) {

    /** The message of a field; absent when the field is fine. */
    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FieldProblem::message)
                .findFirst()
                .orElse(null);
    }

    public boolean needs(String contact) {
        return requiredContacts.contains(contact);
    }

    public List<StoredFile> photos() {
        return files.stream().filter(file -> file.kind() == FileKind.IMAGE).toList();
    }

    public boolean hasUrgentCategories() {
        return categories.stream().anyMatch(Category::urgent);
    }

    static Option option(Ward ward) {
        return new Option(ward.code(), ward.name());
    }
}
