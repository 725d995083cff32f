package vn.tinhnha.platform.worktime;

import java.util.Set;

/**
 * Open time is no longer what it was: deadlines that run on it must be computed anew. Published in the transaction that
 * changes it.
 *
 * @param organizations whose calendars changed; empty for all of them
 * @param what the change in the words of an official, for the history of what it moves
 */
public record CalendarChanged(Set<String> organizations, String what) {

    public CalendarChanged {
        organizations = Set.copyOf(organizations);
    }

    public boolean concerns(String organization) {
        return organizations.isEmpty() || organizations.contains(organization);
    }
}
