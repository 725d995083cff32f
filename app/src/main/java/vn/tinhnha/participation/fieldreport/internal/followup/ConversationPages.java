package vn.tinhnha.participation.fieldreport.internal.followup;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.followup.ConversationPage.Draft;
import vn.tinhnha.participation.fieldreport.internal.followup.ConversationPage.Line;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;

/** Makes the conversation as one side reads it, and marks what it reads. */
@Component
class ConversationPages {

    private static final String REPORTERS_PART = "/trao-doi";

    private final MessageStore messages;
    private final ClarificationQueries clarifications;
    private final MessageService service;
    private final StoredFiles files;
    private final Province province;
    private final InstantSource time;

    ConversationPages(
            MessageStore messages,
            ClarificationQueries clarifications,
            MessageService service,
            StoredFiles files,
            Province province,
            InstantSource time) {
        this.messages = messages;
        this.clarifications = clarifications;
        this.service = service;
        this.files = files;
        this.province = province;
        this.time = time;
    }

    ConversationPage forReporter(FieldReport report, String trackingPath, Draft draft) {
        ConversationPage page = page(report, trackingPath, true, FollowUpAccess.isOpen(report), draft);
        if (page.unread() > 0) {
            service.readByReporter(report);
        }
        return page;
    }

    ConversationPage forStaff(Visit visit, Draft draft) {
        FieldReport report = visit.report();
        boolean writable = FollowUpAccess.isOpen(report)
                && FollowUpAccess.mayWrite(visit.staff(), report).isPermitted();
        ConversationPage page = page(report, visit.path(), false, writable, draft);
        if (page.unread() > 0) {
            service.readByStaff(report, visit.staff());
        }
        return page;
    }

    private ConversationPage page(FieldReport report, String back, boolean reporter, boolean writable, Draft draft) {
        List<Message> all = messages.of(report.id());
        List<StoredFile> attached = files.find(
                all.stream().flatMap(message -> message.files().stream()).toList());
        Predicate<Message> fresh = message -> message.fromReporter() != reporter && message.readAt() == null;
        Instant answerBy =
                all.isEmpty() ? null : clarifications.answerBy(report.id()).orElse(null);
        return new ConversationPage(
                report.code(),
                back,
                back + (reporter ? REPORTERS_PART : StaffConversationController.LAST_PART),
                reporter,
                all.stream()
                        .map(message -> line(message, reporter, attached, fresh.test(message)))
                        .toList(),
                (int) all.stream().filter(fresh).count(),
                answerBy,
                answerBy != null && answerBy.isBefore(time.instant()),
                writable,
                draft);
    }

    private Line line(Message message, boolean reporter, List<StoredFile> attached, boolean fresh) {
        Set<FileId> own = Set.copyOf(message.files());
        return new Line(
                message.at(),
                message.fromReporter() == reporter,
                message.fromReporter(),
                author(message, reporter),
                message.text(),
                attached.stream().filter(file -> own.contains(file.id())).toList(),
                fresh);
    }

    /** The reporter deals with the agency; colleagues want to know who wrote. */
    private String author(Message message, boolean reporter) {
        String agency = message.agency() == null
                ? ""
                : province.agency(message.agency()).map(Agency::name).orElse("");
        return reporter
                ? agency
                : Stream.of(message.authorName(), agency)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
    }
}
