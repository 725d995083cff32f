package vn.tinhnha.participation.fieldreport.internal.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.SubmissionOutcome;
import vn.tinhnha.participation.fieldreport.SubmissionOutcome.Received;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.internal.SubmissionService;
import vn.tinhnha.participation.fieldreport.internal.mail.MailAnswers.Asked;
import vn.tinhnha.participation.fieldreport.internal.mail.MailPhotos.Taken;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.ContactClues;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.IncomingMail;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.MailReader;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.identity.StaffMember;

/** Keeps mails, and makes of each exactly one thing: a report, a message, or something for an official to look at. */
@Service
class MailService {

    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final MailStore store;
    private final MailQueries queries;
    private final MailRouter router;
    private final MailReports reports;
    private final SubmissionService submissions;
    private final MissingParts missing;
    private final MailAnswers answers;
    private final AnswerTexts texts;
    private final AuditLog audit;
    private final InstantSource time;

    MailService(
            MailStore store,
            MailQueries queries,
            MailRouter router,
            MailReports reports,
            SubmissionService submissions,
            MissingParts missing,
            MailAnswers answers,
            AnswerTexts texts,
            AuditLog audit,
            InstantSource time) {
        this.store = store;
        this.queries = queries;
        this.router = router;
        this.reports = reports;
        this.submissions = submissions;
        this.missing = missing;
        this.answers = answers;
        this.texts = texts;
        this.audit = audit;
        this.time = time;
    }

    /**
     * Keeps a mail as it came; only when this has committed may the server be told so.
     *
     * @return its id; empty when it had come before
     */
    @Transactional
    public Optional<UUID> keep(byte[] raw) {
        Instant now = time.instant();
        UUID id = TimeOrderedId.at(now);
        byte[] key = MailReader.messageId(raw).map(MailSeal::key).orElseGet(() -> MailSeal.key(raw));
        return store.insert(id, key, raw, now) ? Optional.of(id) : Optional.empty();
    }

    /** Keeps the head of a mail that is too large to be fetched. */
    @Transactional
    public void keepHead(byte[] head) {
        keep(head).ifPresent(id -> {
            store.read(id, new MailReader(Set.of()).read(head));
            store.settle(id, MailState.REVIEW, MailReason.TOO_LARGE, null);
        });
    }

    /** Makes of a kept mail what it is to become; a second time changes nothing. */
    @Transactional
    public void settle(UUID id, IncomingMail mail, Taken photos) {
        if (!store.lock(id, MailState.STORED)) {
            return;
        }
        store.read(id, mail);
        switch (router.route(mail)) {
            case MailRoute.NewReport _ -> report(id, mail, photos);
            case MailRoute.Message(var report) -> store.settle(id, MailState.MESSAGE, null, report);
            case MailRoute.Review(MailReason reason) -> store.settle(id, MailState.REVIEW, reason, null);
            case MailRoute.Ignore(MailReason reason, var report) -> store.settle(id, MailState.IGNORED, reason, report);
        }
    }

    private void report(UUID id, IncomingMail mail, Taken photos) {
        String words = MailDescription.of(mail, ContactClues.in(mail));
        if (submit(id, mail, photos, words).isEmpty()) {
            store.settle(id, MailState.REVIEW, MailReason.SHORT, null);
        }
    }

    /** An official makes a report of a mail that nobody understood; empty when it no longer waits for one. */
    @Transactional
    public Optional<Received> reportBy(StaffMember staff, UUID id, IncomingMail mail, Taken photos, String words) {
        if (!store.lock(id, MailState.REVIEW)) {
            return Optional.empty();
        }
        Optional<Received> received = submit(id, mail, photos, words);
        received.ifPresent(_ -> store.decided(id, staff, "", time.instant()));
        return received;
    }

    /** An official puts a mail to a report; false when it no longer waits for that. */
    @Transactional
    public boolean attachBy(StaffMember staff, UUID id, FieldReportId report) {
        if (!store.lock(id, MailState.REVIEW)) {
            return false;
        }
        store.settle(id, MailState.MESSAGE, null, report);
        store.decided(id, staff, "", time.instant());
        return true;
    }

    /** An official sets a mail aside; false when it no longer waits for that. */
    @Transactional
    public boolean discard(StaffMember staff, UUID id, String remark) {
        if (!store.lock(id, MailState.REVIEW)) {
            return false;
        }
        store.settle(id, MailState.DISCARDED, null, null);
        store.decided(id, staff, remark, time.instant());
        audit.record(new AuditEntry(staff, "mail.discard", "mail", id.toString(), remark));
        return true;
    }

    /** Hands out a mail as it came, and notes to whom; empty when there is none. */
    @Transactional
    public Optional<byte[]> original(StaffMember staff, UUID id) {
        Optional<byte[]> raw = queries.raw(id);
        raw.ifPresent(_ -> audit.record(new AuditEntry(staff, "mail.original", "mail", id.toString(), "")));
        return raw;
    }

    /** Notes that a mail could not be read now; after a few times an official looks at it. */
    @Transactional
    public void failed(UUID id) {
        int attempts = store.failed(id, time.instant().plus(PAUSE));
        if (attempts >= ATTEMPTS) {
            store.settle(id, MailState.REVIEW, MailReason.UNREADABLE, null);
        }
    }

    private Optional<Received> submit(UUID id, IncomingMail mail, Taken photos, String words) {
        SubmitFieldReport command = reports.submission(id, mail, photos, words);
        SubmissionOutcome outcome = submissions.submit(command);
        if (outcome instanceof Received received) {
            store.settle(id, MailState.REPORT, null, received.id());
            acknowledge(mail, received, missing.of(command), photos);
            return Optional.of(received);
        }
        return Optional.empty();
    }

    private void acknowledge(IncomingMail mail, Received received, List<String> lacking, Taken photos) {
        if (!mail.answerable()) {
            return;
        }
        List<String> notTaken = new ArrayList<>();
        photos.refused()
                .forEach(photo ->
                        notTaken.add(texts.file(photo.name(), photo.reason().messageKey(), photo.limit())));
        mail.ignored().stream()
                .filter(part -> part.reason().concernsSender())
                .forEach(part ->
                        notTaken.add(texts.file(part.name(), part.reason().messageKey())));
        answers.received(
                new Asked(mail.from(), mail.subject(), mail.messageId(), received.id(), received.code()),
                lacking,
                notTaken);
    }
}
