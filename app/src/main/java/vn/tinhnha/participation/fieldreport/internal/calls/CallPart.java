package vn.tinhnha.participation.fieldreport.internal.calls;

import java.util.List;

/**
 * The calls about a report, and the form for another.
 *
 * @param path address of the report on the center's desk
 * @param numberEnd last digits of the reporter's number; empty when there is none
 * @param limit a refusal for want of contact needs more unanswered calls than this
 */
public record CallPart(String path, String code, String numberEnd, CallLog log, int limit, CallForm form) {

    /** Unanswered calls that are still missing before the center may refuse. */
    public int missing() {
        return Math.max(0, limit + 1 - log.unanswered());
    }

    /** Newest first. */
    public List<LoggedCall> latest() {
        return log.calls().reversed();
    }

    public List<CallOutcome> outcomes() {
        return List.of(CallOutcome.values());
    }
}
