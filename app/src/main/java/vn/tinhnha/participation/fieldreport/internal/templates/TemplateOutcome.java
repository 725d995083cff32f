package vn.tinhnha.participation.fieldreport.internal.templates;

import java.util.Map;

/** What became of a change of a template. */
sealed interface TemplateOutcome {

    record Saved() implements TemplateOutcome {}

    /** Somebody else changed it since it was opened. */
    record Stale(int version) implements TemplateOutcome {}

    /** Something must be corrected: message keys by field. */
    record Invalid(Map<String, String> problems) implements TemplateOutcome {}
}
