package vn.tinhnha.platform.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The officials of the province. */
public interface People {

    Optional<Person> find(UUID id);

    Optional<Person> findByUsername(String username);

    /** Names for a page that shows several people; unknown ids are left out. */
    Map<UUID, String> displayNames(Collection<UUID> ids);

    /** Active members of an organization, sorted by name. */
    List<Person> members(String organization);

    /** Active members who hold a role in it, sorted by name. */
    List<Person> members(String organization, Role role);

    /** Adds a person who can sign in at once. */
    Person create(NewPerson person);

    /** Ends all sessions of the person and refuses new ones. */
    void disable(UUID id);
}
