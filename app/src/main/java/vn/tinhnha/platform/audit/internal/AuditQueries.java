package vn.tinhnha.platform.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.Slice;
import vn.tinhnha.platform.web.Option;

/** Reads the book, newest first. */
@Repository
class AuditQueries {

    private final JdbcClient jdbc;

    AuditQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Only the conditions that narrow are asked, so that each is served by its index. */
    Slice<AuditLine> search(AuditSearch search, int size) {
        StringBuilder sql = new StringBuilder("""
                select id, at, actor_name, action, subject_kind, subject, reason
                from audit.entry
                where true
                """);
        if (!search.action().isEmpty()) {
            sql.append(" and action = :action");
        }
        if (!search.subject().isEmpty()) {
            sql.append(" and subject = :subject");
        }
        if (search.actorId().isPresent()) {
            sql.append(" and actor = :actor");
        }
        if (search.cursor().isPresent()) {
            sql.append(" and (at, id) < (:at, :id)");
        }
        sql.append(" order by at desc, id desc limit :limit");
        JdbcClient.StatementSpec statement = jdbc.sql(sql.toString())
                .param("action", search.action())
                .param("subject", search.subject())
                .param("actor", search.actorId().orElse(null))
                .param("limit", size + 1);
        if (search.cursor().isPresent()) {
            var cursor = search.cursor().get();
            statement =
                    statement.param("at", cursor.at().atOffset(ZoneOffset.UTC)).param("id", cursor.id());
        }
        return Slice.of(statement.query(AuditQueries::line).list(), size, AuditLine::cursor);
    }

    /** The actions that occur; jumps through the index from one to the next instead of reading all entries. */
    List<String> actions() {
        return jdbc.sql("""
                        with recursive found (action) as (
                            (select action from audit.entry order by action limit 1)
                            union all
                            select (select entry.action from audit.entry
                                    where entry.action > found.action order by entry.action limit 1)
                            from found where found.action is not null)
                        select action from found where action is not null
                        """).query((row, number) -> row.getString("action")).list();
    }

    /** Who is in the book, under their latest name. */
    List<Option> actors() {
        return jdbc.sql("""
                        with recursive found (actor) as (
                            (select actor from audit.entry order by actor limit 1)
                            union all
                            select (select entry.actor from audit.entry
                                    where entry.actor > found.actor order by entry.actor limit 1)
                            from found where found.actor is not null)
                        select found.actor, latest.actor_name
                        from found
                        cross join lateral (
                            select actor_name from audit.entry
                            where entry.actor = found.actor order by at desc, id desc limit 1) latest
                        order by latest.actor_name, found.actor
                        """)
                .query((row, number) -> new Option(row.getString("actor"), row.getString("actor_name")))
                .list();
    }

    private static AuditLine line(ResultSet row, int number) throws SQLException {
        return new AuditLine(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject"),
                row.getString("reason"));
    }
}
