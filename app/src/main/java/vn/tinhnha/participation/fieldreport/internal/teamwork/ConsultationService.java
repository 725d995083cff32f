package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.platform.identity.StaffMember;

/** Asks agencies who should lead, before a report of complex content is dispatched (Quyết định 482, Điều 7.1). */
@Service
class ConsultationService {

    /** The discussion is an official record, kept in Vietnamese whatever the official reads. */
    private static final Locale RECORD = Locale.of("vi");

    private final ConsultationStore store;
    private final DiscussionService discussion;
    private final Colleagues colleagues;
    private final MessageSource messages;
    private final InstantSource time;

    ConsultationService(
            ConsultationStore store,
            DiscussionService discussion,
            Colleagues colleagues,
            MessageSource messages,
            InstantSource time) {
        this.store = store;
        this.discussion = discussion;
        this.colleagues = colleagues;
        this.messages = messages;
        this.time = time;
    }

    /** Lets some agencies see the report, and opens the discussion with the question to their people. */
    @Transactional
    public void ask(FieldReport report, List<String> agencies, String question, StaffMember asker) {
        Instant now = time.instant();
        agencies.forEach(agency -> store.ask(report.id(), agency, question, asker, now));
        String asked = agencies.stream().map(colleagues::name).collect(Collectors.joining(", "));
        discussion.post(
                report,
                new Message(
                        TimeOrderedId.at(now),
                        now,
                        asker.id(),
                        asker.displayName(),
                        colleagues.speaksFor(asker, report),
                        messages.getMessage("fieldreport.teamwork.asked", new Object[] {asked, question}, RECORD),
                        colleagues.membersOf(agencies),
                        List.of(),
                        null,
                        null));
    }
}
