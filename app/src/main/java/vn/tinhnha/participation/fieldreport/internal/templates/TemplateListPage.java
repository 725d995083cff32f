package vn.tinhnha.participation.fieldreport.internal.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.LocalizedText;

/** All templates, by what they are for. */
public record TemplateListPage(List<Section> sections, boolean done) {

    /** The templates of a kind. */
    public record Section(TemplateKind kind, List<Line> lines) {}

    /** A template with the name of its category; absent for every category. */
    public record Line(ResponseTemplate template, @Nullable LocalizedText category) {}
}
