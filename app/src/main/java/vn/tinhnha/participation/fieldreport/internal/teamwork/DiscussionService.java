package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.TeamworkChanged;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.identity.StaffMember;

/** Takes what officials say about a report to each other. */
@Service
public class DiscussionService {

    private final DiscussionStore store;
    private final StoredFiles files;
    private final Colleagues colleagues;
    private final WorkNotices notices;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    DiscussionService(
            DiscussionStore store,
            StoredFiles files,
            Colleagues colleagues,
            WorkNotices notices,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.store = store;
        this.files = files;
        this.colleagues = colleagues;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /**
     * What an official wrote on the spot.
     *
     * @param id made by the phone when it was written
     * @param place where that was; absent where the phone did not know
     */
    public record FromTheField(
            UUID id,
            String text,
            List<StoredFile> files,
            Instant notedAt,
            @Nullable GeoPoint place) {}

    /** Whether a message is there already. */
    public boolean has(UUID id) {
        return store.has(id);
    }

    /** Adds a note from the field to the discussion of a report; one that is there already changes nothing. */
    @Transactional
    public void note(FieldReport report, FromTheField note, StaffMember staff) {
        post(
                report,
                new Message(
                        note.id(),
                        time.instant(),
                        staff.id(),
                        staff.displayName(),
                        colleagues.speaksFor(staff, report),
                        note.text(),
                        List.of(),
                        note.files(),
                        note.notedAt(),
                        note.place()));
    }

    /** Adds a message to the discussion of a report; one that is there already changes nothing. */
    @Transactional
    public void post(FieldReport report, Message message) {
        if (!store.add(report.id(), message)) {
            return;
        }
        if (!message.files().isEmpty()) {
            List<FileId> ids = message.files().stream().map(StoredFile::id).toList();
            Set<FileId> claimed = files.claim(ids);
            if (claimed.size() < ids.size()) {
                throw new IllegalStateException("a file of a message belongs to somebody else");
            }
        }
        notices.mentioned(report, message);
        events.publishEvent(new TeamworkChanged(colleagues.agencies(report)));
    }
}
