package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.web.OfflinePages;

/** Puts the form on the phone before the network goes. "My reports" stays out: it holds what one device sent. */
@Component
class ReportingOfflinePages implements OfflinePages {

    private static final String OUTBOX = "js/fieldreport/outbox.js";

    @Override
    public List<String> pages() {
        return List.of(ReportFormController.PATH);
    }

    @Override
    public List<String> assets() {
        return List.of(
                "css/reporting.css",
                "js/fieldreport/exif.js",
                "js/fieldreport/form-contact.js",
                "js/fieldreport/form-familiar.js",
                "js/fieldreport/form-photos.js",
                "js/fieldreport/form-place.js",
                "js/fieldreport/form-send.js",
                "js/fieldreport/form.js",
                OUTBOX,
                "js/fieldreport/shrink.js",
                "js/fieldreport/waiting.js");
    }

    @Override
    public List<String> workerScripts() {
        return List.of(OUTBOX);
    }
}
