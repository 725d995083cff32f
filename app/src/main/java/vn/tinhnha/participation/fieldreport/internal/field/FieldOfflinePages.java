package vn.tinhnha.participation.fieldreport.internal.field;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.web.OfflinePages;

/** Puts the empty page of the field mode on the phone; what is taken along is kept by its script, per official. */
@Component
class FieldOfflinePages implements OfflinePages {

    @Override
    public List<String> pages() {
        return List.of(FieldController.STAND_IN);
    }

    @Override
    public List<String> assets() {
        return List.of(
                "css/fieldreport/field.css",
                "js/fieldreport/field.js",
                "js/fieldreport/field-notes.js",
                "js/fieldreport/field-store.js");
    }

    @Override
    public Map<String, String> standIns() {
        return Map.of(FieldController.PATH, FieldController.STAND_IN);
    }
}
