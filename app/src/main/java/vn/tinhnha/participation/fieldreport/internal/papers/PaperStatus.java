package vn.tinhnha.participation.fieldreport.internal.papers;

/** How far a report got. */
public enum PaperStatus {
    DRAFT,
    /** The words and numbers are approved; only the number is missing. */
    APPROVED,
    /** Signed and numbered; never changed again. */
    ISSUED;

    /** Message key of its name. */
    public String key() {
        return "fieldreport.papers.status." + name();
    }
}
