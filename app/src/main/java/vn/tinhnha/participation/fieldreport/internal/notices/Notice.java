package vn.tinhnha.participation.fieldreport.internal.notices;

import java.util.Locale;

/** The steps of a case that its reporter is told of. */
public enum Notice {
    RECEIVED,
    DISPATCHED,
    REJECTED,
    ANSWERED,
    /** The handling was extended with the center's consent (Quyết định 482, Điều 8.3). */
    EXTENDED,
    /** The offices wait for something from the reporter. */
    WAITING_FOR_REPORTER,
    MESSAGE,
    REOPENED,
    REOPENING_REFUSED;

    /** Stable name in topics and message keys, e.g. {@code waiting-for-reporter}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
