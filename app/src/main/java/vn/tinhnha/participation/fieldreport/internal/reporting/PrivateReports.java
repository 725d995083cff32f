package vn.tinhnha.participation.fieldreport.internal.reporting;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.OwnershipQueries;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;

/** Opens reports for whoever holds their private link, and keeps such pages from caches, robots and referrers. */
@Component
public class PrivateReports {

    private final OwnershipQueries ownership;
    private final StaffQueries reports;

    PrivateReports(OwnershipQueries ownership, StaffQueries reports) {
        this.ownership = ownership;
        this.reports = reports;
    }

    /** The report that a tracking token opens; a token that opens none is answered with 404. */
    public FieldReport open(String token, HttpServletResponse response) {
        PrivatePage.keep(response);
        return ownership
                .codeOf(token)
                .flatMap(reports::report)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Address of the private page. */
    public static String path(String token) {
        return TrackingController.path(token);
    }
}
