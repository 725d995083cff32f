package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.Optional;
import vn.tinhnha.platform.web.PagePart;

/** A part of the official's report page that another sub-feature brings; bean order is the order on the page. */
public interface StaffPanel {

    /** Columns of the page. */
    enum Area {
        /** What was reported and what became of it. */
        FACTS,
        /** What the official can do now. */
        ACTIONS,
        /** Who reported, and what else. */
        MORE
    }

    Area area();

    /** Empty when it has nothing to show to this official. */
    Optional<PagePart> part(Visit visit);
}
