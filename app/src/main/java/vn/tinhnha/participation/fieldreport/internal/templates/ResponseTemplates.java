package vn.tinhnha.participation.fieldreport.internal.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;

/** The texts that officials start from. */
@Component
public class ResponseTemplates {

    private final TemplateQueries queries;
    private final Placeholders placeholders;

    ResponseTemplates(TemplateQueries queries, Placeholders placeholders) {
        this.queries = queries;
        this.placeholders = placeholders;
    }

    /** The templates in use: those of the category first, then those for all. */
    List<ResponseTemplate> of(TemplateKind kind, @Nullable String category) {
        return queries.active(kind, category);
    }

    /** The same, filled in for a report. */
    public List<FilledTemplate> filled(TemplateKind kind, FieldReport report) {
        return of(kind, report.category()).stream()
                .map(template -> new FilledTemplate(
                        template.id(), template.title(), placeholders.fill(template.text(), report), template.ground()))
                .toList();
    }
}
