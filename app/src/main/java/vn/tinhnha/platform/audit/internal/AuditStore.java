package vn.tinhnha.platform.audit.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;

/** Appends to the book. */
@Repository
class AuditStore implements AuditLog {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    AuditStore(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void record(AuditEntry entry) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into audit.entry (id, at, actor, actor_name, action, subject_kind, subject, reason)
                        values (:id, :at, :actor, :name, :action, :kind, :subject, :reason)
                        """)
                .param("id", TimeOrderedId.at(now))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor().id())
                .param("name", entry.actor().displayName())
                .param("action", entry.action())
                .param("kind", entry.subjectKind())
                .param("subject", entry.subject())
                .param("reason", entry.reason())
                .update();
    }
}
