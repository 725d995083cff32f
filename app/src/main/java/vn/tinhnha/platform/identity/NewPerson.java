package vn.tinhnha.platform.identity;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An official to be added.
 *
 * @param username 2 to 60 lowercase letters, digits, dots and hyphens
 * @param password as typed; it is only hashed
 */
public record NewPerson(String username, String displayName, String password, List<Membership> memberships) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,59}");

    public NewPerson {
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException("not a username: " + username);
        }
        if (displayName.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
        memberships = List.copyOf(memberships);
    }

    /** Without the password, which must not reach a log. */
    @Override
    public String toString() {
        return "NewPerson[" + username + "]";
    }
}
