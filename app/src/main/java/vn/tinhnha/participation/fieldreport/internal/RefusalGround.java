package vn.tinhnha.participation.fieldreport.internal;

/** What a refusal stands on; the first two are the grounds that Quyết định 482, Điều 7.1 names. */
public enum RefusalGround {
    /** The reporter could not be reached by phone, however often the center called. */
    UNREACHABLE,
    /** What was reported is not so. */
    UNTRUE,
    /** Any other reason, in the officer's words. */
    OTHER
}
