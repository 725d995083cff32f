package vn.tinhnha.participation.fieldreport;

/** What the public is told of a report's progress; the steps inside the administration are not its concern. */
public enum PublicStage {
    RECEIVED,
    IN_PROGRESS,
    ANSWERED,
    REJECTED
}
