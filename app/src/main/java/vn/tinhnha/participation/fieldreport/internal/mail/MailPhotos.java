package vn.tinhnha.participation.fieldreport.internal.mail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.MailFile;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.FileKind;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.files.Upload;
import vn.tinhnha.platform.files.UploadOutcome.Accepted;
import vn.tinhnha.platform.files.UploadOutcome.Reason;
import vn.tinhnha.platform.files.UploadOutcome.Refused;
import vn.tinhnha.platform.files.UploadRules;

/** Takes the photos and videos of a mail in, by the rules of the form. */
@Component
class MailPhotos {

    private final StoredFiles storage;
    private final UploadRules rules;

    MailPhotos(StoredFiles storage, UploadRules rules) {
        this.storage = storage;
        this.rules = rules.accepting(FileKind.IMAGE, FileKind.VIDEO);
    }

    /**
     * What became of a mail's photos.
     *
     * @param takenAt where the first photo that knows was taken; absent when none does
     */
    record Taken(List<FileId> files, @Nullable GeoPoint takenAt, List<NotTaken> refused) {}

    /** A photo that could not be taken. */
    record NotTaken(String name, Reason reason, long limit) {}

    /**
     * Takes photos in; those beyond the limit of the form stay in the kept mail.
     *
     * @throws PhotosBusyException when the photo workers are taken: the mail is read again later
     */
    Taken take(List<MailFile> photos) {
        List<FileId> files = new ArrayList<>();
        List<NotTaken> refused = new ArrayList<>();
        GeoPoint takenAt = null;
        for (MailFile photo : photos) {
            if (files.size() >= rules.images()) {
                refused.add(new NotTaken(photo.name(), Reason.TOO_MANY, rules.images()));
                continue;
            }
            switch (storage.accept(new Upload(photo.name(), new ByteArrayResource(photo.content())), rules)) {
                case Accepted(var file, var taken) -> {
                    files.add(file.id());
                    takenAt = takenAt == null ? taken.at() : takenAt;
                }
                case Refused(Reason reason, long limit) -> {
                    if (reason == Reason.BUSY) {
                        throw new PhotosBusyException();
                    }
                    refused.add(new NotTaken(photo.name(), reason, limit));
                }
            }
        }
        return new Taken(List.copyOf(files), takenAt, List.copyOf(refused));
    }
}
