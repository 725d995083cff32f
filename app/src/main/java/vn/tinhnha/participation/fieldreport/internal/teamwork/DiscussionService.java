package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.TeamworkChanged;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.StoredFiles;

/** Takes what officials say about a report to each other. */
@Service
class DiscussionService {

    private final DiscussionStore store;
    private final StoredFiles files;
    private final Colleagues colleagues;
    private final WorkNotices notices;
    private final ApplicationEventPublisher events;

    DiscussionService(
            DiscussionStore store,
            StoredFiles files,
            Colleagues colleagues,
            WorkNotices notices,
            ApplicationEventPublisher events) {
        this.store = store;
        this.files = files;
        this.colleagues = colleagues;
        this.notices = notices;
        this.events = events;
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
