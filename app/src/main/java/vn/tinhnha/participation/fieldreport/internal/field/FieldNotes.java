package vn.tinhnha.participation.fieldreport.internal.field;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.PhotoProofStore;
import vn.tinhnha.participation.fieldreport.internal.teamwork.DiscussionService;
import vn.tinhnha.participation.fieldreport.internal.teamwork.DiscussionService.FromTheField;
import vn.tinhnha.platform.files.FileKind;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.files.Taken;
import vn.tinhnha.platform.files.Upload;
import vn.tinhnha.platform.files.UploadOutcome;
import vn.tinhnha.platform.files.UploadRules;
import vn.tinhnha.platform.identity.StaffMember;

/** Makes notes and photos from the field part of the discussion, with where and when they were made. */
@Component
class FieldNotes {

    private static final int MOST_PHOTOS = 10;

    private final DiscussionService discussion;
    private final StoredFiles files;
    private final PhotoProofStore proofs;
    private final UploadRules rules;

    FieldNotes(DiscussionService discussion, StoredFiles files, PhotoProofStore proofs, UploadRules rules) {
        this.discussion = discussion;
        this.files = files;
        this.proofs = proofs;
        this.rules = rules.accepting(FileKind.IMAGE);
    }

    /** What a phone sent; the id was made when the note was. */
    record Sent(
            UUID id, String text, Instant notedAt, @Nullable GeoPoint place, List<MultipartFile> photos) {}

    /** Takes a note; one that is there already changes nothing. Gives the message key of what is wrong, if anything. */
    @Nullable
    String take(FieldReport report, Sent note, StaffMember staff) {
        if (discussion.has(note.id())) {
            return null;
        }
        List<MultipartFile> photos =
                note.photos().stream().filter(photo -> !photo.isEmpty()).toList();
        if (note.text().isEmpty() && photos.isEmpty()) {
            return "fieldreport.field.problem.empty";
        }
        if (photos.size() > MOST_PHOTOS) {
            return "fieldreport.field.problem.many";
        }
        Map<StoredFile, Taken> accepted = new LinkedHashMap<>();
        for (MultipartFile photo : photos) {
            switch (files.accept(new Upload(String.valueOf(photo.getOriginalFilename()), photo), rules)) {
                case UploadOutcome.Accepted(StoredFile file, Taken taken) -> accepted.put(file, taken);
                case UploadOutcome.Refused _ -> {
                    return "fieldreport.field.problem.photo";
                }
            }
        }
        discussion.note(
                report,
                new FromTheField(note.id(), note.text(), List.copyOf(accepted.keySet()), note.notedAt(), note.place()),
                staff);
        accepted.forEach((file, taken) -> proofs.keep(report.id(), file, where(taken, note)));
        return null;
    }

    /** A photo that tells nothing was taken there and then, for the phone's camera took it. */
    private static Taken where(Taken taken, Sent note) {
        return new Taken(
                taken.at() == null ? note.place() : taken.at(), Objects.requireNonNullElse(taken.on(), note.notedAt()));
    }
}
