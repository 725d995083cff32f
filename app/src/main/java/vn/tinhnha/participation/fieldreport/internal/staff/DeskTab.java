package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.Locale;
import java.util.Optional;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.web.Tab;

/** A further list of a desk that another sub-feature brings: a tab behind those of the queue, with a page of its own. */
public interface DeskTab {

    /** Empty for a desk or an official that it is not for. */
    Optional<Tab> tab(Desk desk, StaffMember staff, Locale locale);
}
