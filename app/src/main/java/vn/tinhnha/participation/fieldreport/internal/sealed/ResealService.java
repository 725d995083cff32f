package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.SealedReporters;

/** Seals reports from before there were case keys with a key of their own. */
@Service
class ResealService {

    private final CaseKeyStore store;
    private final SealedReporters reporters;

    ResealService(CaseKeyStore store, SealedReporters reporters) {
        this.store = store;
        this.reporters = reporters;
    }

    /** Seals some of them anew, and tells how many it took on. */
    @Transactional
    public int reseal(int count) {
        List<FieldReportId> taken = store.takeToReseal(count);
        for (FieldReportId report : taken) {
            store.withoutKey(report)
                    .ifPresent(old -> store.reseal(report, reporters.seal(report, reporters.open(report, old))));
        }
        return taken.size();
    }
}
