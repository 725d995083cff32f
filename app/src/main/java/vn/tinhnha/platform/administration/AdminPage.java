package vn.tinhnha.platform.administration;

import java.util.Set;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/**
 * A page below {@code /quan-tri}. A module makes one a bean, and it is listed on the administrators' home; whoever holds
 * none of its roles gets 403 at its path and below.
 *
 * @param title message key
 * @param text message key: what the page is for, in one sentence
 * @param icon name of a Lucide icon
 */
public record AdminPage(String path, String title, String text, String icon, Group group, Set<Role> roles) {

    /** The home of administrators; every admin page lies below. */
    public static final String HOME = "/quan-tri";

    /** What belongs together on the home, in its order. */
    public enum Group {
        /** Numbers, calendars and periods that the law or the agency sets. */
        RULES,
        /** Words that citizens read. */
        TEXTS,
        /** Accounts, organizations and blocked senders. */
        PEOPLE,
        /** Who did what, and what looks odd. */
        OVERSIGHT,
        /** Whether the machine runs. */
        OPERATION
    }

    public AdminPage {
        if (!path.startsWith(HOME + "/")) {
            throw new IllegalArgumentException("not below " + HOME + ": " + path);
        }
        roles = Set.copyOf(roles);
    }

    /** A page for administrators alone. */
    public AdminPage(String path, String title, String text, String icon, Group group) {
        this(path, title, text, icon, group, Set.of(Role.ADMINISTRATOR));
    }

    public boolean admits(StaffMember staff) {
        return roles.stream().anyMatch(staff::has);
    }
}
