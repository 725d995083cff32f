package vn.tinhnha.platform.worktime.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.Decision.Denied;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.worktime.CalendarChanged;

/** Changes the calendars: on the edition that was seen, in the audit log, told to whoever counts with them. */
@Service
class CalendarService {

    private final CalendarStore store;
    private final CalendarWords words;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final String center;

    CalendarService(
            CalendarStore store,
            CalendarWords words,
            AuditLog audit,
            ApplicationEventPublisher events,
            Province province) {
        this.store = store;
        this.words = words;
        this.audit = audit;
        this.events = events;
        this.center = province.agencies().stream()
                .filter(agency -> agency.kind() == Agency.Kind.OPERATIONS_CENTER)
                .map(Agency::code)
                .findFirst()
                .orElse(Calendar.PROVINCE);
    }

    /**
     * Makes a change.
     *
     * @param edition of the part that the official saw
     */
    @Transactional
    CalendarOutcome change(CalendarChange change, int edition, StaffMember staff) {
        CalendarPart part = change.part();
        if (CalendarAccess.mayChange(staff, part) instanceof Denied(String reason)) {
            throw new AccessDeniedException(reason);
        }
        if (!store.advance(part.slug(), edition)) {
            return CalendarOutcome.OVERTAKEN;
        }
        switch (change) {
            case CalendarChange.SetHours(var hours) -> store.save(hours);
            case CalendarChange.RemoveHours(var hours) -> store.removeHours(hours.id());
            case CalendarChange.SetDays(var days) -> store.save(days);
            case CalendarChange.AddShift(var shift) -> store.save(shift);
            case CalendarChange.RemoveShift(var shift) -> store.removeShift(shift.id());
            case CalendarChange.SetClosure(var closure) -> store.save(closure);
            case CalendarChange.RemoveClosure(var closure) -> store.removeClosure(closure.id());
        }
        String what = words.what(change);
        audit.record(new AuditEntry(staff, "calendar.change", "worktime", part.slug(), what));
        events.publishEvent(new CalendarChanged(change.organizations(center), what));
        return CalendarOutcome.DONE;
    }
}
