package vn.tinhnha.participation.fieldreport.internal.templates;

/** What a template is written for. */
public enum TemplateKind {
    /** The center refuses a report (Điều 7.1). */
    REFUSAL,
    /** The agency's answer (Phụ lục II). */
    RESULT,
    /** The agency has no authority (Điều 8.1 b). */
    RETURN,
    /** The center asks to correct a result (Điều 8.1 b). */
    REVISION,
    /** Another agency is to lead. */
    REDIRECT,
    /** The report is kept out of the public pages (Điều 6.4). */
    CONFIDENTIAL,
    /** Something is asked of the reporter. */
    QUESTION
}
