package vn.tinhnha.platform.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.Role;

/** Reads people as others see them. */
@Repository
class PersonQueries {

    private final JdbcClient jdbc;

    PersonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> byId(UUID id) {
        return jdbc.sql("select id, username, display_name from identity.person where id = :id")
                .param("id", id)
                .query(PersonQueries::person)
                .optional();
    }

    Optional<Person> byUsername(String username) {
        return jdbc.sql("select id, username, display_name from identity.person where username = :username")
                .param("username", username)
                .query(PersonQueries::person)
                .optional();
    }

    Map<UUID, String> displayNames(Collection<UUID> ids) {
        return jdbc
                .sql("select id, username, display_name from identity.person where id in (:ids)")
                .param("ids", ids)
                .query(PersonQueries::person)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Person::displayName));
    }

    List<Person> members(String organization, Set<Role> roles) {
        return jdbc.sql("""
                        select distinct person.id, username, display_name
                        from identity.person
                        join identity.membership on person = person.id
                        where organization = :organization and role in (:roles) and not disabled
                        order by display_name, username
                        """)
                .param("organization", organization)
                .param("roles", roles.stream().map(Role::name).toList())
                .query(PersonQueries::person)
                .list();
    }

    /** Whether anybody can administer the app. */
    boolean hasAdministrator() {
        return exists("""
                select exists (
                    select from identity.membership
                    join identity.person on person.id = person
                    where role = 'ADMINISTRATOR' and not demo and not disabled)
                """);
    }

    boolean hasRealPeople() {
        return exists("select exists (select from identity.person where not demo)");
    }

    private boolean exists(String question) {
        return jdbc.sql(question).query((row, number) -> row.getBoolean(1)).single();
    }

    Set<String> demoUsernames() {
        return Set.copyOf(jdbc.sql("select username from identity.person where demo")
                .query((row, number) -> row.getString("username"))
                .list());
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(row.getObject("id", UUID.class), row.getString("username"), row.getString("display_name"));
    }
}
