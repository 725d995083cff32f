package vn.tinhnha.platform.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Reads and writes what sign-in needs. */
@Repository
class AccountStore {

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> passwordHash(String username) {
        return jdbc.sql("select password_hash from identity.person where username = :username")
                .param("username", username)
                .query((row, number) -> row.getString("password_hash"))
                .optional();
    }

    /** Holds the row until the transaction ends, so that parallel attempts are counted one after the other. */
    Optional<Account> lock(String username) {
        return jdbc.sql("""
                        select id, disabled, failed_attempts, locked_until
                        from identity.person
                        where username = :username
                        for update
                        """)
                .param("username", username)
                .query(AccountStore::account)
                .optional();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        Timestamp lockedUntil = row.getTimestamp("locked_until");
        return new Account(
                row.getObject("id", UUID.class),
                row.getBoolean("disabled"),
                row.getInt("failed_attempts"),
                lockedUntil == null ? null : lockedUntil.toInstant());
    }

    void update(Account account) {
        jdbc.sql("""
                        update identity.person
                        set failed_attempts = :failed_attempts, locked_until = :locked_until, version = version + 1
                        where id = :id
                        """)
                .param("failed_attempts", account.failedAttempts())
                .param("locked_until", account.lockedUntil() == null ? null : Timestamp.from(account.lockedUntil()))
                .param("id", account.id())
                .update();
    }

    void add(SignInEvent event) {
        jdbc.sql("""
                        insert into identity.sign_in_event (id, at, person, outcome, network)
                        values (:id, :at, :person, :outcome, :network)
                        """)
                .param("id", event.id())
                .param("at", Timestamp.from(event.at()))
                .param("person", event.person())
                .param("outcome", event.outcome().name())
                .param("network", event.network())
                .update();
    }

    StaffMember staffMember(UUID id) {
        List<Membership> memberships = jdbc.sql("""
                        select organization, role from identity.membership
                        where person = :id
                        order by role, organization
                        """)
                .param("id", id)
                .query((row, number) ->
                        new Membership(row.getString("organization"), Role.valueOf(row.getString("role"))))
                .list();
        return jdbc.sql("select username, display_name from identity.person where id = :id")
                .param("id", id)
                .query((row, number) ->
                        new StaffMember(id, row.getString("username"), row.getString("display_name"), memberships))
                .single();
    }
}
