package vn.tinhnha.participation.fieldreport.internal.photos;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.sealed.CaseKeyring;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.SealedFiles;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.identity.StaffMember;

/** Puts an unrecognizable photo in the place of one that shows somebody, and seals the original with the case's key. */
@Service
class RedactionService {

    private final PhotoStore store;
    private final StoredFiles files;
    private final SealedFiles sealed;
    private final CaseKeyring keys;
    private final AuditLog audit;
    private final InstantSource time;

    RedactionService(
            PhotoStore store,
            StoredFiles files,
            SealedFiles sealed,
            CaseKeyring keys,
            AuditLog audit,
            InstantSource time) {
        this.store = store;
        this.files = files;
        this.sealed = sealed;
        this.keys = keys;
        this.audit = audit;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public List<CasePhoto> photos(FieldReport report) {
        return store.of(report.id());
    }

    /** The photo with this name, if the case shows it. */
    @Transactional(readOnly = true)
    public Optional<CasePhoto> photo(FieldReport report, String name) {
        return store.of(report.id()).stream()
                .filter(photo -> photo.file().name().equals(name))
                .findFirst();
    }

    @Transactional
    public void mark(FieldReport report, CasePhoto photo, CasePhoto.State state, StaffMember staff) {
        store.mark(report.id(), photo.file().id(), state, time.instant());
        audit.record(new AuditEntry(
                staff,
                state == CasePhoto.State.CHECKED ? "fieldreport.photo-checked" : "fieldreport.photo-flagged",
                "report",
                report.code(),
                ""));
    }

    /**
     * Shows a copy instead of a photo.
     *
     * @return whether the photo was still there; otherwise the copy is left to be deleted
     */
    @Transactional
    public boolean replace(FieldReport report, CasePhoto photo, StoredFile copy, StaffMember staff) {
        if (!store.swap(report.id(), photo.file(), copy)) {
            return false;
        }
        Instant now = time.instant();
        files.claim(List.of(copy.id()));
        FileId original = photo.original();
        if (original == null) {
            sealed.seal(photo.file().id(), keys.of(report.id()));
            store.keep(report.id(), photo.file().id(), copy.id(), now);
        } else {
            files.release(List.of(photo.file().id()));
            store.keep(report.id(), original, copy.id(), now);
        }
        store.mark(report.id(), copy.id(), CasePhoto.State.CHECKED, now);
        audit.record(new AuditEntry(staff, "fieldreport.photo-blurred", "report", report.code(), ""));
        return true;
    }

    /** Shows the original again. */
    @Transactional
    public boolean undo(FieldReport report, CasePhoto photo, String reason, StaffMember staff) {
        FileId original = photo.original();
        List<StoredFile> before = original == null ? List.of() : files.find(List.of(original));
        if (original == null || before.isEmpty()) {
            return false;
        }
        sealed.unseal(original, keys.of(report.id()));
        store.swap(report.id(), photo.file(), before.getFirst());
        store.forget(original);
        files.release(List.of(photo.file().id()));
        audit.record(new AuditEntry(staff, "fieldreport.photo-restored", "report", report.code(), reason));
        return true;
    }

    /** The original of a photo, for an official to whom it is open. */
    @Transactional
    public SealedFiles.SealedContent original(FieldReport report, FileId original) {
        return sealed.open(original, keys.of(report.id()));
    }
}
