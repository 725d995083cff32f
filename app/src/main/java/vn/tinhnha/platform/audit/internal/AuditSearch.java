package vn.tinhnha.platform.audit.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tinhnha.kernel.Cursor;

/**
 * What somebody looks for in the book; empty texts look for everything.
 *
 * @param after where the page starts, as {@link Cursor} writes it
 */
public record AuditSearch(String action, String subject, String actor, String after) {

    Optional<UUID> actorId() {
        try {
            return actor.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(actor));
        } catch (IllegalArgumentException mendedByHand) {
            return Optional.empty();
        }
    }

    Optional<Cursor> cursor() {
        return Cursor.parse(after);
    }

    public boolean narrows() {
        return !action.isEmpty() || !subject.isEmpty() || !actor.isEmpty();
    }

    /** The address of everything that was done to a subject. */
    public String about(String subject) {
        return new AuditSearch("", subject, "", "").link("");
    }

    /** The address of the same search at another place in the list. */
    String link(String next) {
        return UriComponentsBuilder.fromPath(AuditController.PATH)
                .queryParam("hanh-dong", "{action}")
                .queryParam("doi-tuong", "{subject}")
                .queryParam("nguoi", "{actor}")
                .queryParam("sau", "{next}")
                .build(action, subject, actor, next)
                .toString();
    }
}
