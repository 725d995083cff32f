package vn.tinhnha.platform.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.FileKind;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.Upload;
import vn.tinhnha.platform.files.UploadOutcome;
import vn.tinhnha.platform.files.UploadOutcome.Accepted;
import vn.tinhnha.platform.files.UploadOutcome.Reason;
import vn.tinhnha.platform.files.UploadRules;

/** The way of an upload from a stranger's bytes to a stored file. */
final class UploadIntake {

    private static final int LONGEST_TITLE = 120;

    private final Workbench workbench;
    private final ContentDetector detector = new ContentDetector();
    private final PhotoStudio photos;
    private final FileService service;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    UploadIntake(Workbench workbench, PhotoStudio photos, FileService service, InstantSource clock) {
        this.workbench = workbench;
        this.photos = photos;
        this.service = service;
        this.clock = clock;
    }

    UploadOutcome accept(Upload upload, UploadRules rules) {
        try {
            Path folder = workbench.newFolder();
            try {
                Prepared prepared = prepare(upload, rules, folder);
                return new Accepted(keep(prepared, upload.fileName()), prepared.taken());
            } catch (UnfitUploadException unfit) {
                return unfit.outcome();
            } finally {
                workbench.discard(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot take in an upload", e);
        }
    }

    /** Stores what is ready under a new name. */
    StoredFile keep(Prepared prepared, String fileName) throws IOException {
        FileRecord stored = describe(prepared, fileName);
        service.keep(stored, prepared);
        return stored.file();
    }

    private Prepared prepare(Upload upload, UploadRules rules, Path folder) throws IOException, UnfitUploadException {
        long largest = rules.kinds().stream()
                .map(rules::largest)
                .mapToLong(DataSize::toBytes)
                .max()
                .orElse(0);
        Path original = Workbench.spool(upload, largest, folder);
        ContentType type = detector.detect(original);
        FileKind kind = type.kind();
        if (!rules.kinds().contains(kind)) {
            throw new UnfitUploadException(Reason.NOT_SUPPORTED);
        }
        if (Files.size(original) > rules.largest(kind).toBytes()) {
            throw new UnfitUploadException(Reason.TOO_LARGE, rules.largest(kind).toMegabytes());
        }
        return switch (kind) {
            case IMAGE -> photos.prepare(original, type, rules.megapixels(), folder);
            case VIDEO -> VideoCheck.prepare(original, type);
            case DOCUMENT -> DocumentCheck.prepare(original, type);
        };
    }

    private FileRecord describe(Prepared prepared, String fileName) throws IOException {
        ContentType type = prepared.type();
        Path thumbnail = prepared.thumbnail();
        StoredFile file = new StoredFile(
                new FileId(TimeOrderedId.at(clock.instant())),
                type.kind(),
                newName(),
                type.extension(),
                type.kind() == FileKind.DOCUMENT ? title(fileName) : "",
                prepared.width(),
                prepared.height(),
                Files.size(prepared.main()));
        return new FileRecord(
                file,
                type.mime(),
                ContentHash.of(prepared.main()),
                thumbnail == null ? null : ContentHash.of(thumbnail));
    }

    private String newName() {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** The last part of the path that some browsers send, without control characters. */
    private static String title(String fileName) {
        String last = StringUtils.getFilename(fileName.replace('\\', '/'));
        String printable = last == null ? "" : last.replaceAll("\\p{C}", "").strip();
        return printable.length() > LONGEST_TITLE ? printable.substring(0, LONGEST_TITLE) : printable;
    }
}
