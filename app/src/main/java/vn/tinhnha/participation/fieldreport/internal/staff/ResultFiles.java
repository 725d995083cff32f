package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.PhotoProofStore;
import vn.tinhnha.participation.fieldreport.internal.staff.FormState.Problem;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.FileKind;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.files.Upload;
import vn.tinhnha.platform.files.UploadOutcome;
import vn.tinhnha.platform.files.UploadRules;

/** Takes the pictures and documents of a form; what was accepted is not asked for again when the form comes back. */
@Component
class ResultFiles {

    /** Name of the field for new files of a result. */
    static final String UPLOADS = "ket-qua-uploads";

    /** Name of the field for the document that asks for more time. */
    static final String DOCUMENTS = "xin-gia-han-uploads";

    private static final int MOST = 10;

    private final StoredFiles files;
    private final PhotoProofStore proofs;
    private final UploadRules rules;

    ResultFiles(StoredFiles files, PhotoProofStore proofs, UploadRules rules) {
        this.files = files;
        this.proofs = proofs;
        this.rules = rules.accepting(FileKind.IMAGE, FileKind.DOCUMENT);
    }

    /**
     * What came with a form.
     *
     * @param kept accepted files, of an earlier try, too
     */
    record Taken(List<StoredFile> kept, Map<String, Problem> problems) {

        List<FileId> ids() {
            return kept.stream().map(StoredFile::id).toList();
        }
    }

    Taken take(FieldReport report, StaffForm form, FormState sent, List<MultipartFile> uploads) {
        if (!form.takesFiles()) {
            return new Taken(List.of(), Map.of());
        }
        List<StoredFile> kept = new ArrayList<>(files.findByName(sent.values(form, "file", List.of())));
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (MultipartFile upload : uploads) {
            // A file field that was left empty is sent as one part without a name.
            if (upload.isEmpty() && String.valueOf(upload.getOriginalFilename()).isEmpty()) {
                continue;
            }
            if (kept.size() == MOST) {
                problems.put("uploads", new Problem(UploadOutcome.Reason.TOO_MANY.messageKey(), MOST));
                break;
            }
            switch (files.accept(new Upload(String.valueOf(upload.getOriginalFilename()), upload), rules)) {
                case UploadOutcome.Accepted(StoredFile file, var taken) -> {
                    kept.add(file);
                    proofs.keep(report.id(), file, taken);
                }
                case UploadOutcome.Refused(var reason, long limit) ->
                    problems.put("uploads", new Problem(reason.messageKey(), limit));
            }
        }
        return new Taken(kept, problems);
    }
}
