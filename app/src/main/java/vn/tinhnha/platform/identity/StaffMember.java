package vn.tinhnha.platform.identity;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The official who is signed in, as kept in the session. Controllers declare it as a parameter; it is there in every
 * area that needs sign-in.
 */
public record StaffMember(UUID id, String username, String displayName, List<Membership> memberships)
        implements AuthenticatedPrincipal, Serializable {

    public StaffMember {
        memberships = List.copyOf(memberships);
    }

    /** Holds the role in at least one organization. */
    public boolean has(Role role) {
        return memberships.stream().anyMatch(membership -> membership.role() == role);
    }

    /** Holds the role in this organization. */
    public boolean has(Role role, String organization) {
        return memberships.contains(new Membership(organization, role));
    }

    /** Codes of the organizations in which the role is held. */
    public Set<String> organizations(Role role) {
        return memberships.stream()
                .filter(membership -> membership.role() == role)
                .map(Membership::organization)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The name of the principal, by which sessions are found. */
    @Override
    public String getName() {
        return username;
    }
}
