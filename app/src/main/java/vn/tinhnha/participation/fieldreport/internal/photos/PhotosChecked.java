package vn.tinhnha.participation.fieldreport.internal.photos;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.ActionRule;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Publish;
import vn.tinhnha.platform.rules.Rules;

/** Keeps an answer from the public while one of its photos is known to show somebody, or was not looked at. */
@Component
class PhotosChecked implements ActionRule {

    private final PhotoStore photos;
    private final Rules rules;

    PhotosChecked(PhotoStore photos, Rules rules) {
        this.photos = photos;
        this.rules = rules;
    }

    @Override
    public void check(FieldReport report, FieldReportAction action, Map<String, String> problems) {
        if (!(action instanceof Publish) || report.confidential()) {
            return;
        }
        for (CasePhoto photo : photos.of(report.id())) {
            if (photo.state() == CasePhoto.State.TO_BLUR) {
                problems.put("text", "fieldreport.photos.problem.flagged");
            } else if (!photo.isFit() && rules.get(PhotoRules.CHECKED)) {
                problems.putIfAbsent("text", "fieldreport.photos.problem.unchecked");
            }
        }
    }
}
