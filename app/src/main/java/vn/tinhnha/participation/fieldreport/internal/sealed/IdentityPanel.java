package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.web.PagePart;

/** Shows who reported on the report's page: masked, until the official opens it. */
@Component
@Order(0)
class IdentityPanel implements StaffPanel {

    private static final int SHOWN = 10;

    private final StaffQueries reports;
    private final OpeningQueries openings;
    private final IdentitySealStore seals;
    private final InstantSource time;

    IdentityPanel(StaffQueries reports, OpeningQueries openings, IdentitySealStore seals, InstantSource time) {
        this.reports = reports;
        this.openings = openings;
        this.seals = seals;
        this.time = time;
    }

    @Override
    public Area area() {
        return Area.MORE;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        return Optional.of(new PagePart("fieldreport/sealed/identity", identity(visit)));
    }

    private IdentityPart identity(Visit visit) {
        FieldReport report = visit.report();
        StaffMember staff = visit.staff();
        IdentitySeal seal = seals.of(report.id()).orElse(null);
        String hidden = SealedAccess.mayOpenReporter(staff, report, seal != null) instanceof Decision.Denied(String why)
                ? why
                : null;
        List<Opening> all = hidden == null || SealedAccess.watches(staff) ? openings.of(report.id(), SHOWN) : List.of();
        Instant until = hidden == null ? openUntil(report, staff) : null;
        Contact contact = hidden == null && (seal == null || until != null) ? reports.reporter(report.id()) : null;
        return new IdentityPart(
                visit.path(),
                report.confidential(),
                hidden,
                contact == null || until != null ? null : MaskedContact.of(contact),
                until == null ? null : contact,
                until,
                seal,
                all.stream()
                        .anyMatch(opening -> opening.isWaiting()
                                && opening.subject() == Subject.REPORTER
                                && opening.officer().equals(staff.id())),
                SealedAccess.maySeal(staff).isPermitted(),
                SealedAccess.watches(staff) ? all : List.of(),
                staff.id());
    }

    private @Nullable Instant openUntil(FieldReport report, StaffMember staff) {
        return openings.openUntil(report.id(), Subject.REPORTER, null, staff.id(), time.instant())
                .orElse(null);
    }
}
