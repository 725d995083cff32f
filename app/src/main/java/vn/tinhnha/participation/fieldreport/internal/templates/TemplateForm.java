package vn.tinhnha.participation.fieldreport.internal.templates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.RefusalGround;

/**
 * A template as it was typed.
 *
 * @param seen the version that was opened; 0 for a new one
 * @param category empty for every category
 */
public record TemplateForm(
        UUID id,
        int seen,
        TemplateKind kind,
        String category,
        RefusalGround ground,
        String title,
        String text,
        boolean active,
        String reason) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 4000;

    static TemplateForm empty(UUID id, TemplateKind kind) {
        return new TemplateForm(id, 0, kind, "", RefusalGround.OTHER, "", "", true, "");
    }

    static TemplateForm of(ResponseTemplate template) {
        @Nullable String category = template.category();
        return new TemplateForm(
                template.id(),
                template.version(),
                template.kind(),
                category == null ? "" : category,
                template.ground(),
                template.title(),
                template.text(),
                template.active(),
                "");
    }

    /** The same on a newer version, to be sent once more. */
    TemplateForm on(int version) {
        return new TemplateForm(id, version, kind, category, ground, title, text, active, reason);
    }

    /** Message keys by field. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            problems.put("ten", "fieldreport.templates.problem.title");
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            problems.put("noi-dung", "fieldreport.templates.problem.text");
        } else if (!Placeholders.unknown(text).isEmpty()) {
            problems.put("noi-dung", "fieldreport.templates.problem.placeholder");
        }
        if (reason.isBlank()) {
            problems.put("ly-do", "fieldreport.problem.reason");
        }
        return problems;
    }
}
