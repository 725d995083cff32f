package vn.tinhnha.participation.fieldreport.internal.bulk;

/** What came of one report of the go. */
sealed interface BulkOutcome {

    record Done(String code) implements BulkOutcome {}

    /**
     * Nothing happened to this one.
     *
     * @param reason in the official's language
     * @param again the pick on the version of now, to try once more
     */
    record NotDone(Pick again, String reason) implements BulkOutcome {}
}
