package vn.tinhnha.participation.fieldreport.internal.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.Satisfaction;
import vn.tinhnha.participation.fieldreport.internal.cases.SealedVoices.SealedContact;
import vn.tinhnha.platform.files.StoredFile;

/** Writes voices, and keeps count of them beside their case. */
@Repository
class VoiceStore {

    private final JdbcClient jdbc;

    VoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds a report that can be joined, so that nobody merges or answers it meanwhile; empty when it cannot be. */
    Optional<FieldReportId> lockOpen(String code) {
        return jdbc.sql("""
                select id from fieldreport.report
                where code = :code and public and stage = 'IN_PROGRESS'
                for no key update
                """).param("code", code).query(UUID.class).optional().map(FieldReportId::new);
    }

    /**
     * Writes a voice unless it was sent before or is a second one of the device.
     *
     * @return whether it is new
     */
    boolean insert(UUID id, FieldReportId report, JoinCase command, byte[] hash, SealedContact contact, Instant now) {
        return jdbc.sql("""
                insert into fieldreport.voice (id, report_id, submission_id, tracking_hash, device_hash, description,
                    name, phone, address, workplace, joined_at)
                values (:id, :report, :submission, :hash, :device, :description, :name, :phone, :address, :workplace, :now)
                on conflict do nothing
                """)
                        .param("id", id)
                        .param("report", report.value())
                        .param("submission", command.submissionId())
                        .param("hash", hash)
                        .param("device", command.deviceHash())
                        .param("description", command.description())
                        .param("name", contact.name())
                        .param("phone", contact.phone())
                        .param("address", contact.address())
                        .param("workplace", contact.workplace())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void addFiles(UUID voice, List<StoredFile> files) {
        for (int position = 0; position < files.size(); position++) {
            StoredFile file = files.get(position);
            jdbc.sql("""
                    insert into fieldreport.voice_file
                        (voice_id, position, file_id, kind, name, extension, title, width, height, bytes)
                    values (:voice, :position, :file, :kind, :name, :extension, :title, :width, :height, :bytes)
                    """)
                    .param("voice", voice)
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
    }

    /** The voice of a device that has joined, or of a form that was sent before. */
    Optional<UUID> existing(FieldReportId report, JoinCase command) {
        return jdbc
                .sql("""
                select id from fieldreport.voice
                where (report_id = :report and device_hash = :device or submission_id = :submission)
                  and withdrawn_at is null
                """)
                .param("report", report.value())
                .param("device", command.deviceHash())
                .param("submission", command.submissionId())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .findFirst();
    }

    /** Takes a voice back, with the contact and the words that came with it. */
    boolean withdraw(UUID voice, Instant now) {
        return jdbc.sql("""
                update fieldreport.voice
                set withdrawn_at = :now, description = '', name = null, phone = null, address = null, workplace = null
                where id = :voice and withdrawn_at is null
                """)
                        .param("voice", voice)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void dropFiles(UUID voice) {
        jdbc.sql("delete from fieldreport.voice_file where voice_id = :voice")
                .param("voice", voice)
                .update();
    }

    /**
     * Counts voices of a case up or down.
     *
     * @return whether it still is a case of its own; it may just have been merged
     */
    boolean count(FieldReportId mainCase, int change) {
        return jdbc.sql(
                                "update fieldreport.report set voices = voices + :change where id = :case and status <> 'MERGED'")
                        .param("case", mainCase.value())
                        .param("change", change)
                        .update()
                == 1;
    }

    void rate(UUID voice, Satisfaction satisfaction, String comment, Instant now) {
        jdbc.sql("""
                update fieldreport.voice
                set satisfaction = :satisfaction, rating_comment = :comment, rated_at = coalesce(rated_at, :now)
                where id = :voice
                """)
                .param("voice", voice)
                .param("satisfaction", satisfaction.name())
                .param("comment", comment)
                .param("now", Timestamp.from(now))
                .update();
    }
}
