package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.identity.Person;

/** Writes the discussion of reports; nothing is ever changed. */
@Repository
class DiscussionStore {

    private final JdbcClient jdbc;

    DiscussionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(UUID message) {
        return jdbc.sql("select exists (select from fieldreport.discussion_message where id = :id)")
                .param("id", message)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /**
     * Adds a message unless it is there already.
     *
     * @return whether it is new
     */
    boolean add(FieldReportId report, Message message) {
        GeoPoint place = message.place();
        boolean added = jdbc.sql("""
                insert into fieldreport.discussion_message
                    (id, report_id, at, author_id, author_name, organization, text, noted_at, latitude, longitude)
                values (:id, :report, :at, :author, :name, :organization, :text, :notedAt, :latitude, :longitude)
                on conflict (id) do nothing
                """)
                        .param("id", message.id())
                        .param("report", report.value())
                        .param("at", Timestamp.from(message.at()))
                        .param("author", message.authorId())
                        .param("name", message.authorName())
                        .param("organization", message.organization())
                        .param("text", message.text())
                        .param("notedAt", timestamp(message.notedAt()))
                        .param("latitude", place == null ? null : place.latitude())
                        .param("longitude", place == null ? null : place.longitude())
                        .update()
                == 1;
        if (added) {
            message.mentioned().forEach(person -> mention(message, person));
            for (int position = 0; position < message.files().size(); position++) {
                attach(message, position, message.files().get(position));
            }
        }
        return added;
    }

    private void mention(Message message, Person person) {
        jdbc.sql("""
                insert into fieldreport.discussion_mention (message_id, person_id, person_name)
                values (:message, :person, :name)
                """)
                .param("message", message.id())
                .param("person", person.id())
                .param("name", person.displayName())
                .update();
    }

    private void attach(Message message, int position, StoredFile file) {
        jdbc.sql("""
                insert into fieldreport.discussion_file
                    (message_id, position, file_id, kind, name, extension, title, width, height, bytes)
                values (:message, :position, :file, :kind, :name, :extension, :title, :width, :height, :bytes)
                """)
                .param("message", message.id())
                .param("position", position)
                .param("file", file.id().value())
                .param("kind", file.kind().name())
                .param("name", file.name())
                .param("extension", file.extension())
                .param("title", file.title())
                .param("width", file.width())
                .param("height", file.height())
                .param("bytes", file.bytes())
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
