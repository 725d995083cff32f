package vn.tinhnha.participation.fieldreport.internal;

import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportId;

/** Makes the token of a report's private link; only for those who proved to be its reporter. */
@Component
public class TrackingTokens {

    private final SealedReporters reporters;

    TrackingTokens(SealedReporters reporters) {
        this.reporters = reporters;
    }

    public String of(FieldReportId report) {
        return reporters.trackingToken(report);
    }
}
