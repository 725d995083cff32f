package vn.tinhnha.platform.identity.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.platform.identity.Membership;

/** Writes people and their memberships. */
@Repository
class PersonStore {

    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person to be inserted. */
    record Row(UUID id, String username, String displayName, List<Membership> memberships) {}

    /** Adds people who share a password hash, in two statements; names that are taken are left as they are. */
    void add(List<Row> people, String passwordHash, boolean demo, Instant now) {
        jdbc.sql("""
                        insert into identity.person (id, username, display_name, password_hash, demo, created_at)
                        select id::uuid, username, display_name, :hash, :demo, :now
                        from unnest(:ids, :usernames, :names) as added (id, username, display_name)
                        on conflict (username) do nothing
                        """)
                .param("hash", passwordHash)
                .param("demo", demo)
                .param("now", Timestamp.from(now))
                .param("ids", texts(people, row -> row.id().toString()))
                .param("usernames", texts(people, Row::username))
                .param("names", texts(people, Row::displayName))
                .update();
        addMemberships(people);
    }

    private void addMemberships(List<Row> people) {
        record Line(UUID person, Membership membership) {}
        List<Line> lines = people.stream()
                .flatMap(row -> row.memberships().stream().map(membership -> new Line(row.id(), membership)))
                .toList();
        jdbc.sql("""
                        insert into identity.membership (person, organization, role)
                        select person.id, organization, role
                        from unnest(:people, :organizations, :roles) as added (person_id, organization, role)
                        join identity.person on person.id = person_id::uuid
                        """)
                .param("people", texts(lines, line -> line.person().toString()))
                .param("organizations", texts(lines, line -> line.membership().organization()))
                .param("roles", texts(lines, line -> line.membership().role().name()))
                .update();
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    void disable(UUID id) {
        jdbc.sql("update identity.person set disabled = true, version = version + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /** Returns the usernames whose state changed. */
    List<String> setDemoDisabled(boolean disabled) {
        return jdbc.sql("""
                        update identity.person set disabled = :disabled, version = version + 1
                        where demo and disabled <> :disabled
                        returning username
                        """)
                .param("disabled", disabled)
                .query((row, number) -> row.getString("username"))
                .list();
    }
}
