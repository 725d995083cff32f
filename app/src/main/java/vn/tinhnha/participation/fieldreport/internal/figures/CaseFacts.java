package vn.tinhnha.participation.fieldreport.internal.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.rules.Rules;
import vn.tinhnha.platform.worktime.WorkCalendar;
import vn.tinhnha.platform.worktime.WorkCalendars;

/**
 * Computes the facts of a case. Deadlines are those the report carries: an extension that was confirmed and a clock
 * that stood still are in them, so that neither counts as late (Quyết định 482, Điều 8.3).
 */
@Component
class CaseFacts {

    private final WorkCalendars calendars;
    private final Rules rules;
    private final ZoneId zone;

    CaseFacts(WorkCalendars calendars, Rules rules, Province province) {
        this.calendars = calendars;
        this.rules = rules;
        this.zone = province.profile().zone();
    }

    CaseFact of(CaseRecord record) {
        String agency = record.agency();
        WorkCalendar office = agency == null ? calendars.ofProvince() : calendars.of(agency);
        Instant approved = record.isApproved() ? record.approvedAt() : null;
        Instant published = record.isPublished() ? record.publishedAt() : null;
        return new CaseFact(
                record.report(),
                record.version(),
                record.receivedAt(),
                closedAt(record),
                record.receivedAt().atZone(zone).toLocalDate().withDayOfMonth(1),
                record.category(),
                record.ward(),
                agency,
                record.status().stage().name(),
                record.counted(),
                record.listed(),
                record.confidential(),
                dispatchedLate(record),
                late(approved, record.handleBy()),
                late(published, record.publishBy()),
                minutes(office, record.dispatchedAt(), approved),
                minutes(calendars.ofProvince(), record.receivedAt(), published),
                clockMinutes(record.acceptedAt(), record.proposedAt()),
                record.acceptedAt(),
                record.handleBy(),
                approved,
                record.returns(),
                record.satisfaction());
    }

    private static @Nullable Instant closedAt(CaseRecord record) {
        Instant end = switch (record.status()) {
            case PUBLISHED -> record.publishedAt();
            case REJECTED -> record.rejectedAt();
            default -> null;
        };
        return end != null && end.isBefore(record.receivedAt()) ? record.receivedAt() : end;
    }

    /** An urgent case is due at once; what still counts as that is a rule. */
    private @Nullable Boolean dispatchedLate(CaseRecord record) {
        Instant dispatched = record.isDispatched() ? record.dispatchedAt() : null;
        Instant done = record.status() == FieldReportStatus.REJECTED ? record.rejectedAt() : dispatched;
        Duration grace = record.urgent() ? rules.at(FigureRules.URGENT_DISPATCH, record.receivedAt()) : Duration.ZERO;
        return late(done, record.dispatchBy().plus(grace));
    }

    private static @Nullable Boolean late(@Nullable Instant done, @Nullable Instant due) {
        return (done == null || due == null) ? null : done.isAfter(due);
    }

    private static @Nullable Integer minutes(WorkCalendar calendar, @Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null
                ? null
                : Math.toIntExact(calendar.workingTime(from, to).toMinutes());
    }

    private static @Nullable Integer clockMinutes(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null || to.isBefore(from)
                ? null
                : Math.toIntExact(Duration.between(from, to).toMinutes());
    }
}
