package vn.tinhnha.participation.fieldreport.internal.field;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.platform.identity.StaffMember;

/** What an official takes along to the field. */
@Service
class ShortlistService {

    private final ShortlistStore store;
    private final StaffQueries queries;
    private final InstantSource time;

    ShortlistService(ShortlistStore store, StaffQueries queries, InstantSource time) {
        this.store = store;
        this.queries = queries;
        this.time = time;
    }

    /** The reports as they are now; one that went to another agency meanwhile is left out. */
    List<FieldReport> of(StaffMember staff) {
        return store.of(staff.id()).stream()
                .map(queries::report)
                .flatMap(Optional::stream)
                .filter(report -> FieldReportAccess.mayView(staff, report).isPermitted())
                .toList();
    }

    boolean has(StaffMember staff, FieldReport report) {
        return store.of(staff.id()).contains(report.code());
    }

    @Transactional
    public void add(StaffMember staff, FieldReportId report) {
        store.add(staff.id(), report, time.instant());
    }

    @Transactional
    public void remove(StaffMember staff, FieldReportId report) {
        store.remove(staff.id(), report);
    }
}
