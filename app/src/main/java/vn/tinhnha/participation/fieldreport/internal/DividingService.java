package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Source;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Dispatch;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Divide;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Province;

/** Divides a case for several agencies: each part is handled like a report, with a code and deadlines of its own. */
@Service
public class DividingService {

    private final HandlingService handling;
    private final FieldReportStore store;
    private final PartStore parts;
    private final HistoryStore history;
    private final LegalClock clock;
    private final SealedReporters reporters;
    private final Province province;
    private final InstantSource time;

    DividingService(
            HandlingService handling,
            FieldReportStore store,
            PartStore parts,
            HistoryStore history,
            LegalClock clock,
            SealedReporters reporters,
            Province province,
            InstantSource time) {
        this.handling = handling;
        this.store = store;
        this.parts = parts;
        this.history = history;
        this.clock = clock;
        this.reporters = reporters;
        this.province = province;
        this.time = time;
    }

    /**
     * A part of a case.
     *
     * @param task what its agency is to do
     */
    public record Part(String agency, String task) {}

    /**
     * Makes the parts and sends each to its agency; the case stays with its lead agency.
     *
     * @param version of the case that the official saw when deciding
     */
    @Transactional
    public ActionOutcome divide(String code, int version, List<Part> wanted, StaffMember staff) {
        if (wanted.stream().anyMatch(part -> part.task().isBlank())) {
            return new ActionOutcome.Invalid(Map.of("task", "fieldreport.parts.no-task"));
        }
        Divide divide = new Divide(wanted.stream().map(Part::agency).toList(), "");
        ActionOutcome outcome = handling.act(code, version, divide, staff);
        if (outcome instanceof ActionOutcome.Done(FieldReport parent)) {
            wanted.forEach(part -> make(parent, part, staff));
        }
        return outcome;
    }

    private void make(FieldReport parent, Part wanted, StaffMember staff) {
        FieldReport part = part(parent, wanted, time.instant());
        store.insert(part, nobody(part.id()));
        parts.attach(part.id(), parent.id());
        history.append(
                part.id(),
                new HistoryEntry(
                        part.version(),
                        part.receivedAt(),
                        HistoryEntry.SUBMIT,
                        part.status(),
                        staff.id(),
                        staff.displayName(),
                        null,
                        wanted.task()));
        Dispatch dispatch = new Dispatch(wanted.agency(), List.of(), wanted.task());
        if (!(handling.act(part.code(), part.version(), dispatch, staff) instanceof ActionOutcome.Done)) {
            throw new IllegalStateException("a part of " + parent.code() + " could not be dispatched");
        }
    }

    /** Its agency reads first what it is to do, then what was reported. */
    private FieldReport part(FieldReport parent, Part wanted, Instant now) {
        int year = now.atZone(province.profile().zone()).getYear();
        return new FieldReport(
                new FieldReportId(TimeOrderedId.at(now)),
                ReportCode.of(province.profile().codePrefix(), year, store.nextNumber())
                        .value(),
                0,
                FieldReportStatus.RECEIVED,
                parent.category(),
                parent.ward(),
                parent.location(),
                parent.address(),
                wanted.task().strip() + "\n\n" + parent.description(),
                parent.confidential(),
                parent.urgent(),
                false,
                now,
                null,
                null,
                List.of(),
                null,
                clock.received(now, parent.urgent(), false));
    }

    /** Who reported stays with the case; nobody has a private link to a part. */
    private Submission nobody(FieldReportId part) {
        return new Submission(
                UUID.randomUUID(),
                SealedReporters.trackingHash(part.value().toString() + UUID.randomUUID()),
                null,
                Source.APP,
                reporters.seal(part, new Contact("", "", "", "")),
                null,
                null);
    }
}
