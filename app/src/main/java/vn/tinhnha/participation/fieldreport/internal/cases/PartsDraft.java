package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.staff.ResultDraft;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;

/** Puts the checked results of the parts into the main agency's draft, each under the name of its agency. */
@Component
class PartsDraft implements ResultDraft {

    private final CaseQueries cases;
    private final Province province;

    PartsDraft(CaseQueries cases, Province province) {
        this.cases = cases;
        this.province = province;
    }

    @Override
    public String textFor(FieldReport report) {
        return report.result() != null
                ? ""
                : cases.parts(report.id()).stream()
                        .filter(part -> part.status() == FieldReportStatus.PUBLISHED)
                        .map(part -> name(part) + ":\n" + Objects.requireNonNullElse(part.result(), ""))
                        .collect(Collectors.joining("\n\n"));
    }

    private String name(FieldReport part) {
        String lead = Objects.requireNonNullElse(part.lead(), "");
        return province.agency(lead).map(Agency::name).orElse(lead);
    }
}
