package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.Locale;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.platform.identity.StaffMember;

/** An official in front of a report that they may view. */
public record Visit(Desk desk, FieldReport report, StaffMember staff, Locale locale) {

    /** The same visit after the report changed. */
    Visit to(FieldReport changed) {
        return new Visit(desk, changed, staff, locale);
    }

    /** Address of the report on this desk. */
    public String path() {
        return desk.path() + "/" + report.code();
    }
}
