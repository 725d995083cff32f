package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.util.Optional;
import vn.tinhnha.platform.web.PagePart;

/** What else than its own reports a device finds under "my reports"; bean order is the order on the page. */
public interface MyReportsPanel {

    /**
     * Empty when this device has nothing of the kind.
     *
     * @param device hash of its cookie
     */
    Optional<PagePart> part(byte[] device);
}
