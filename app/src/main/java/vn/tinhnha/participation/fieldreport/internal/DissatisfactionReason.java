package vn.tinhnha.participation.fieldreport.internal;

/** Why an answer did not satisfy; the ready reasons beside the reporter's own words. */
public enum DissatisfactionReason {
    NOT_SOLVED,
    NOT_TRUE,
    UNCLEAR,
    SLOW,
    ATTITUDE;

    /** Message key of its text. */
    public String key() {
        return "fieldreport.rating.reason." + name();
    }
}
