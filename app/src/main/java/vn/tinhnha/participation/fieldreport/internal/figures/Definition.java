package vn.tinhnha.participation.fieldreport.internal.figures;

/** What a figure means: one text, for the page, the downloads and docs/guide/figures.md. */
public enum Definition {
    PERIOD,
    RECEIVED,
    IN_PROGRESS,
    ANSWERED,
    DISPATCH,
    HANDLING,
    PUBLICATION,
    SATISFACTION,
    HANDLING_TIME,
    WHOLE_TIME,
    OPEN,
    BESIDES,
    ONCE;

    /** Message key of what the figure is called. */
    public String nameKey() {
        return "fieldreport.figures.name." + name();
    }

    /** Message key of how it is counted. */
    public String textKey() {
        return "fieldreport.figures.def." + name();
    }
}
