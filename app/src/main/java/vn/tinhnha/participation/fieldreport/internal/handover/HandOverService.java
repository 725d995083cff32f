package vn.tinhnha.participation.fieldreport.internal.handover;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.participation.fieldreport.internal.HandlingAgencies;
import vn.tinhnha.participation.fieldreport.internal.HandlingService;
import vn.tinhnha.participation.fieldreport.internal.TeamworkChanged;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.notify.Notification;
import vn.tinhnha.platform.notify.Notifications;
import vn.tinhnha.platform.notify.Recipient;

/** Gives all open work of a person or of an agency to another, in one go that each report remembers. */
@Service
class HandOverService {

    /** Records and notices are kept in Vietnamese whatever the official reads. */
    private static final Locale RECORD = Locale.of("vi");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final HandOverStore store;
    private final HandlingService handling;
    private final HandlingAgencies agencies;
    private final AuditLog audit;
    private final Notifications notifications;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    HandOverService(
            HandOverStore store,
            HandlingService handling,
            HandlingAgencies agencies,
            AuditLog audit,
            Notifications notifications,
            MessageSource messages,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.store = store;
        this.handling = handling;
        this.agencies = agencies;
        this.audit = audit;
        this.notifications = notifications;
        this.messages = messages;
        this.events = events;
        this.time = time;
    }

    /** How many open reports a person works on in an agency. */
    int count(UUID person, String agency) {
        return store.count(person, agency);
    }

    List<Succession> successions() {
        return store.of();
    }

    /** Gives what one person works on to another of the same agency; tells how many reports that was. */
    @Transactional
    public int handOver(String agency, Person from, Person to, String reason, StaffMember by) {
        Instant now = time.instant();
        String note = text("fieldreport.handover.note", from.displayName(), reason);
        List<UUID> reports = store.close(from.id(), agency, now);
        reports.forEach(report -> store.open(report, agency, to, by, note, now));
        audit.record(new AuditEntry(by, "work.hand-over", "person", from.username() + " → " + to.username(), reason));
        notifications.send(new Notification(
                new Recipient.Person(to.id()),
                "fieldreport.handed-over",
                text("fieldreport.handover.notice", reports.size()),
                note,
                "/xu-ly?muc=dang-lam&nguoi=toi",
                null,
                null));
        events.publishEvent(new TeamworkChanged(List.of(agency)));
        return reports.size();
    }

    /** Lets an agency carry on the work of one that was merged or dissolved; tells how many reports that was. */
    @Transactional
    public int merge(String former, String successor, String decision, LocalDate decidedOn, StaffMember by) {
        String record = text(
                "fieldreport.handover.merged",
                agencies.name(former),
                agencies.name(successor),
                decision,
                DAY.format(decidedOn));
        int reports = handling.replaceAgency(former, successor, record, by);
        store.add(new Succession(former, successor, decision, decidedOn, time.instant(), by.displayName(), reports));
        audit.record(new AuditEntry(by, "agency.merge", "agency", former + " → " + successor, record));
        return reports;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, RECORD);
    }
}
