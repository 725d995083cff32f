package vn.tinhnha.platform.audit;

/** The book of who did what; nothing is ever changed or removed in it. */
public interface AuditLog {

    /** Writes an entry in the caller's transaction: what is done and its entry stand or fall together. */
    void record(AuditEntry entry);
}
