package vn.tinhnha.integration.open311.internal;

import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.tinhnha.integration.open311.internal.Resources.ServiceRequest;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Puts public reports in the words of the standard. */
@Component
class RequestResources {

    private final Province province;

    RequestResources(Province province) {
        this.province = province;
    }

    /** @param site scheme, host and port, for full addresses */
    Function<PublicFieldReport, ServiceRequest> in(Locale locale, String site) {
        return report -> resource(report, locale, site);
    }

    private ServiceRequest resource(PublicFieldReport report, Locale locale, String site) {
        var zone = province.profile().zone();
        var location = report.location();
        boolean closed = report.stage() == PublicStage.ANSWERED;
        return new ServiceRequest(
                report.code(),
                closed ? "closed" : "open",
                report.result(),
                province.category(report.category())
                        .map(category -> category.name().in(locale))
                        .orElse(report.category()),
                report.category(),
                report.description(),
                report.leadAgency() == null
                        ? null
                        : province.agency(report.leadAgency()).map(Agency::name).orElse(report.leadAgency()),
                null,
                Timestamps.write(report.receivedAt(), zone),
                Timestamps.write(report.changedAt(), zone),
                report.expectedBy() == null ? null : Timestamps.write(report.expectedBy(), zone),
                address(report),
                report.ward(),
                null,
                location == null ? null : location.latitude(),
                location == null ? null : location.longitude(),
                report.cover() == null ? null : site + report.cover());
    }

    private String address(PublicFieldReport report) {
        String ward = province.ward(report.ward()).map(Ward::name).orElse(report.ward());
        return report.address().isEmpty() ? ward : report.address() + ", " + ward;
    }
}
