package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.internal.ConsultationQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.platform.identity.StaffMember;

/** Opens reports for officials; one they may not view is not there for them. */
@Component
public class Visits {

    private final StaffQueries queries;
    private final ConsultationQueries consultations;

    Visits(StaffQueries queries, ConsultationQueries consultations) {
        this.queries = queries;
        this.consultations = consultations;
    }

    public Visit open(String desk, String code, StaffMember staff, Locale locale) {
        return ReportCode.parse(code)
                .filter(_ -> Desk.of(desk).admits(staff))
                .flatMap(parsed -> queries.report(parsed.value()))
                .filter(report -> FieldReportAccess.mayView(staff, report, consultations.asked(report.id()))
                        .isPermitted())
                .map(report -> new Visit(Desk.of(desk), report, staff, locale))
                .orElseThrow(Visits::notFound);
    }

    public static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
