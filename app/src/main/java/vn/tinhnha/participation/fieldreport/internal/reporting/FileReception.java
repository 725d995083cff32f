package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.files.FileKind;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.files.Upload;
import vn.tinhnha.platform.files.UploadOutcome;
import vn.tinhnha.platform.files.UploadOutcome.Accepted;
import vn.tinhnha.platform.files.UploadOutcome.Reason;
import vn.tinhnha.platform.files.UploadOutcome.Refused;
import vn.tinhnha.platform.files.UploadRules;

/** Takes in the photos and the video of a form; what is accepted stays accepted when the rest must be corrected. */
@Component
public class FileReception {

    private final StoredFiles storage;
    private final UploadRules rules;

    FileReception(StoredFiles storage, UploadRules rules) {
        this.storage = storage;
        this.rules = rules.accepting(FileKind.IMAGE, FileKind.VIDEO);
    }

    /**
     * Accepts the uploads one by one.
     *
     * @param kept names of files that were accepted before
     */
    public ReceivedFiles receive(List<String> kept, List<MultipartFile> uploads) {
        List<StoredFile> files = new ArrayList<>(storage.findByName(kept));
        Set<Problem> problems = new LinkedHashSet<>();
        if (files.size() < Set.copyOf(kept).size()) {
            problems.add(new Problem("photos", "fieldreport.form.photos.none"));
        }
        GeoPoint takenAt = null;
        for (MultipartFile upload : uploads) {
            if (isUnused(upload)) {
                continue;
            }
            if (files.size() >= rules.images() + rules.videos()) {
                problems.add(tooMany(FileKind.IMAGE));
                break;
            }
            switch (accept(upload)) {
                case Accepted(StoredFile file, var taken) -> {
                    if (count(files, file.kind()) >= limit(file.kind())) {
                        problems.add(tooMany(file.kind()));
                    } else {
                        files.add(file);
                        takenAt = takenAt == null ? taken.at() : takenAt;
                    }
                }
                case Refused(Reason reason, long limit) ->
                    problems.add(new Problem(field(upload), reason.messageKey(), limit));
            }
        }
        return new ReceivedFiles(List.copyOf(files), takenAt, List.copyOf(problems));
    }

    private UploadOutcome accept(MultipartFile upload) {
        String fileName = upload.getOriginalFilename();
        return storage.accept(new Upload(fileName == null ? "" : fileName, upload), rules);
    }

    /** Browsers send an empty part for a file field that was left alone. */
    private static boolean isUnused(MultipartFile upload) {
        @Nullable String fileName = upload.getOriginalFilename();
        return upload.isEmpty() && (fileName == null || fileName.isEmpty());
    }

    private Problem tooMany(FileKind kind) {
        return new Problem(kind == FileKind.VIDEO ? "video" : "photos", Reason.TOO_MANY.messageKey(), limit(kind));
    }

    private int limit(FileKind kind) {
        return kind == FileKind.VIDEO ? rules.videos() : rules.images();
    }

    private static long count(List<StoredFile> files, FileKind kind) {
        return files.stream().filter(file -> file.kind() == kind).count();
    }

    private static String field(MultipartFile upload) {
        return upload.getName().equals("video") ? "video" : "photos";
    }
}
