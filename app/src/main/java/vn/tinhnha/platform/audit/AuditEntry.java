package vn.tinhnha.platform.audit;

import vn.tinhnha.platform.identity.StaffMember;

/**
 * One thing that an official did. No personal data of citizens: name the case by its code.
 *
 * @param action e.g. {@code rule.plan}; its text has the message key {@code audit.action.<action>}
 * @param subjectKind what it was done to, e.g. {@code report}; message key {@code audit.subject.<subjectKind>}
 * @param subject its code or key
 * @param reason why, in the official's words; may be empty where none is asked
 */
public record AuditEntry(StaffMember actor, String action, String subjectKind, String subject, String reason) {

    public AuditEntry {
        if (action.isBlank() || subjectKind.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("an entry says what was done to what");
        }
    }
}
