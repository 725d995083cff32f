package vn.tinhnha.participation.fieldreport.internal.calls;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Verify;
import vn.tinhnha.participation.fieldreport.internal.HandlingService;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Province;

/** Writes calls to reporters down; one that confirms the report verifies it as well. */
@Service
class CallService {

    private static final int NUMBER_END = 3;

    private final CallStore store;
    private final StaffQueries reports;
    private final HandlingService handling;
    private final Province province;
    private final InstantSource time;

    CallService(
            CallStore store, StaffQueries reports, HandlingService handling, Province province, InstantSource time) {
        this.store = store;
        this.reports = reports;
        this.handling = handling;
        this.province = province;
        this.time = time;
    }

    /** Says what is wrong with the form, as a message key; empty when the call was written down. */
    @Transactional
    public Optional<String> log(FieldReport report, CallForm form, StaffMember officer) {
        if (CallAccess.mayCall(officer) instanceof Decision.Denied(String reason)) {
            throw new AccessDeniedException(reason);
        }
        Instant now = time.instant();
        Optional<CallOutcome> outcome = form.chosen();
        Optional<Instant> at = form.calledAt(province.profile().zone(), now)
                .filter(called -> !called.isAfter(now) && !called.isBefore(minute(report.receivedAt())));
        if (outcome.isEmpty()) {
            return Optional.of("fieldreport.calls.problem.outcome");
        }
        if (at.isEmpty()) {
            return Optional.of("fieldreport.calls.problem.time");
        }
        if (form.note().length() > CallForm.LONGEST_NOTE) {
            return Optional.of("fieldreport.problem.too-long");
        }
        String phone = reports.reporter(report.id()).phone();
        if (phone.isEmpty()) {
            return Optional.of("fieldreport.calls.problem.no-number");
        }
        LoggedCall call = new LoggedCall(
                form.id(), at.get(), end(phone), outcome.get(), form.note().strip(), officer.displayName());
        if (store.add(report.id(), call, officer, now) && outcome.get() == CallOutcome.TRUE) {
            verify(report, call, officer);
        }
        return Optional.empty();
    }

    /** The call stands even where the report can no longer be verified. */
    private void verify(FieldReport report, LoggedCall call, StaffMember officer) {
        if (FieldReportAccess.available(officer, report).contains(Verify.class)) {
            handling.act(report.code(), report.version(), new Verify(call.note()), officer);
        }
    }

    static String end(String phone) {
        return phone.substring(Math.max(0, phone.length() - NUMBER_END));
    }

    /** Fields for a time know no seconds. */
    private static Instant minute(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES);
    }
}
