package vn.tinhnha.platform.identity.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.platform.identity.NewPerson;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.Role;

/** Answers who the officials are, adds and disables them. */
@Service
class PersonService implements People {

    private final PersonStore store;
    private final PersonQueries queries;
    private final Passwords passwords;
    private final StaffSessions sessions;
    private final InstantSource clock;

    PersonService(
            PersonStore store,
            PersonQueries queries,
            Passwords passwords,
            StaffSessions sessions,
            InstantSource clock) {
        this.store = store;
        this.queries = queries;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Optional<Person> find(UUID id) {
        return queries.byId(id);
    }

    @Override
    public Optional<Person> findByUsername(String username) {
        return queries.byUsername(username);
    }

    @Override
    public Map<UUID, String> displayNames(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : queries.displayNames(Set.copyOf(ids));
    }

    @Override
    public List<Person> members(String organization) {
        return queries.members(organization, EnumSet.allOf(Role.class));
    }

    @Override
    public List<Person> members(String organization, Role role) {
        return queries.members(organization, Set.of(role));
    }

    @Override
    @Transactional
    public Person create(NewPerson person) {
        if (queries.byUsername(person.username()).isPresent()) {
            throw new IllegalArgumentException("the username is taken: " + person.username());
        }
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        var row = new PersonStore.Row(id, person.username(), person.displayName(), person.memberships());
        store.add(List.of(row), passwords.hash(person.password()), false, now);
        return new Person(id, person.username(), person.displayName());
    }

    @Override
    @Transactional
    public void disable(UUID id) {
        store.disable(id);
        queries.byId(id).map(Person::username).ifPresent(sessions::endAll);
    }
}
