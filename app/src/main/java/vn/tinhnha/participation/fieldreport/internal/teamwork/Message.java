package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.identity.Person;

/**
 * What an official said about a report to colleagues; never public.
 *
 * @param id made by the sender, so that sending twice says it once
 * @param organization code of the author's organization then
 * @param mentioned people whose attention is asked for
 * @param notedAt when a note from the field was written there; absent for words from the desk
 * @param place where it was written; absent where unknown
 */
public record Message(
        UUID id,
        Instant at,
        UUID authorId,
        String authorName,
        String organization,
        String text,
        List<Person> mentioned,
        List<StoredFile> files,
        @Nullable Instant notedAt,
        @Nullable GeoPoint place) {

    public Message {
        mentioned = List.copyOf(mentioned);
        files = List.copyOf(files);
    }
}
