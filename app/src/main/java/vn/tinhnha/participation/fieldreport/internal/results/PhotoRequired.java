package vn.tinhnha.participation.fieldreport.internal.results;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.ActionRule;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ProposeResult;
import vn.tinhnha.platform.files.FileKind;
import vn.tinhnha.platform.files.StoredFiles;

/** Refuses a result without a photo where its category needs one (Quyết định 482, Điều 8.1 b: hình ảnh kết quả). */
@Component
class PhotoRequired implements ActionRule {

    private final ResultFormService form;
    private final StoredFiles files;

    PhotoRequired(ResultFormService form, StoredFiles files) {
        this.form = form;
        this.files = files;
    }

    @Override
    public void check(FieldReport report, FieldReportAction action, Map<String, String> problems) {
        if (action instanceof ProposeResult(String _, var proposed)
                && form.needsPhoto(report.category())
                && files.find(proposed).stream().noneMatch(file -> file.kind() == FileKind.IMAGE)) {
            problems.put("uploads", "fieldreport.results.problem.photo");
        }
    }
}
