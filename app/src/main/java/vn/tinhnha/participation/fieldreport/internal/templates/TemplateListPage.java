package vn.tinhnha.participation.fieldreport.internal.templates;

import java.util.List;
import vn.tinhnha.kernel.LocalizedText;

/** All templates, by what they are for. */
public record TemplateListPage(List<Section> sections, boolean done) {

    /** The templates of a kind. */
    public record Section(TemplateKind kind, List<Line> lines) {}

    /** A template with the name of its category, which is empty for all. */
    public record Line(ResponseTemplate template, LocalizedText category) {}
}
