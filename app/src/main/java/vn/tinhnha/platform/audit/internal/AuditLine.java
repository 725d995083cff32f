package vn.tinhnha.platform.audit.internal;

import java.time.Instant;
import java.util.UUID;
import vn.tinhnha.kernel.Cursor;

/**
 * One entry as the page shows it.
 *
 * @param actorName as it was then
 * @param subject code, or a message key that is shown as its text
 */
public record AuditLine(
        UUID id, Instant at, String actorName, String action, String subjectKind, String subject, String reason) {

    public String actionKey() {
        return "audit.action." + action;
    }

    public String subjectKey() {
        return "audit.subject." + subjectKind;
    }

    String cursor() {
        return new Cursor(at, id).encode();
    }
}
