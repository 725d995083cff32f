package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.util.Locale;
import java.util.Optional;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.platform.web.PagePart;

/** A part of the reporter's private page that another sub-feature brings; bean order is the order on the page. */
public interface TrackingPanel {

    /**
     * The reporter in front of the private page.
     *
     * @param path address of the page, which carries the token that proves the right to act on the report
     * @param own whether this is the device that sent it; a link may have been passed on
     */
    record Reader(FieldReport report, String path, boolean own, Locale locale) {}

    /** Empty when it has nothing to show. */
    Optional<PagePart> part(Reader reader);
}
