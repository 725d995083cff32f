package vn.tinhnha.participation.fieldreport.internal.sealed;

import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.SealedReporters;
import vn.tinhnha.platform.privacy.CaseKey;

/** Hands out the key of a case, for whatever of it has to be sealed; call it inside a transaction. */
@Component
public class CaseKeyring {

    private final CaseKeyStore store;
    private final SealedReporters reporters;

    CaseKeyring(CaseKeyStore store, SealedReporters reporters) {
        this.store = store;
        this.reporters = reporters;
    }

    /** The key of the case; one from before there were such keys gets its key now. */
    public CaseKey of(FieldReportId report) {
        store.withoutKey(report)
                .ifPresent(old -> store.reseal(report, reporters.seal(report, reporters.open(report, old))));
        return reporters.key(report, store.key(report));
    }
}
