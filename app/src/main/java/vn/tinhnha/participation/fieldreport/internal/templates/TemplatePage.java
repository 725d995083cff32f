package vn.tinhnha.participation.fieldreport.internal.templates;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.web.Option;
import vn.tinhnha.platform.web.Shell;

/**
 * One template with its form.
 *
 * @param problems message keys by field
 * @param stale somebody else changed it since it was opened; the first of the changes says how
 */
public record TemplatePage(
        TemplateForm form,
        List<Option> categories,
        List<TemplateChange> changes,
        Map<String, String> problems,
        boolean stale) {

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String problem(Shell shell, String field) {
        String key = problems.get(field);
        return key == null ? null : shell.t(key);
    }

    /** The words in braces that a text may hold. */
    public String placeholders() {
        return "{" + String.join("} {", Placeholders.NAMES) + "}";
    }
}
