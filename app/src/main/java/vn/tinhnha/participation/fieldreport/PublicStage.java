package vn.tinhnha.participation.fieldreport;

/** What the public is told of a report's progress; the steps inside the administration are not its concern. */
public enum PublicStage {
    RECEIVED,
    IN_PROGRESS,
    ANSWERED,
    REJECTED,
    /** Goes on with the case it was merged into; never in a public list. */
    MERGED
}
