package vn.tinhnha.platform.files.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.unit.DataSize;
import vn.tinhnha.platform.files.FileKind;
import vn.tinhnha.platform.files.Photos;
import vn.tinhnha.platform.files.SealedFiles;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.files.Upload;
import vn.tinhnha.platform.files.UploadOutcome;
import vn.tinhnha.platform.files.UploadOutcome.Accepted;
import vn.tinhnha.platform.files.UploadOutcome.Refused;
import vn.tinhnha.platform.files.UploadRules;
import vn.tinhnha.testing.TestDatabase;

/** The module over a real database and a folder, with a clock that tests turn. */
final class TestArchive {

    static final UploadRules RULES = new UploadRules(
            Set.of(FileKind.values()),
            DataSize.ofMegabytes(15),
            DataSize.ofMegabytes(100),
            DataSize.ofMegabytes(20),
            64,
            5,
            1);

    final FileQueries queries;
    final Blobs blobs;
    final StoredFiles files;
    final FileCleaner cleaner;
    final SealedFiles sealed;
    final Photos copies;
    private final Path folder;
    private Instant now = Instant.parse("2026-11-20T01:00:00Z");

    TestArchive(TestDatabase database, Path folder) {
        this.folder = folder;
        queries = new FileQueries(database.jdbc());
        blobs = new DiskBlobs(folder);
        SealingStore contents = new SealingStore(database.jdbc());
        FileService service = new FileService(new FileStore(database.jdbc()), contents, blobs, () -> now);
        Workbench workbench = new Workbench(folder.resolve("incoming"), () -> now);
        PhotoStudio photos = new PhotoStudio(ZoneId.of("Asia/Ho_Chi_Minh"), 2, Duration.ofMinutes(1));
        UploadIntake intake = new UploadIntake(workbench, photos, service, () -> now);
        files = new FileArchive(intake, service, queries);
        sealed = new SealingService(contents, new FileSafe(blobs, workbench), () -> now);
        copies = new PhotoCopies(queries, service, intake, blobs, workbench);
        cleaner = new FileCleaner(service, workbench);
    }

    UploadOutcome accept(String fileName, byte[] content) {
        return files.accept(new Upload(fileName, new ByteArrayResource(content)), RULES);
    }

    StoredFile accepted(String fileName, byte[] content) {
        return switch (accept(fileName, content)) {
            case Accepted(StoredFile file, var taken) -> file;
            case Refused refused -> throw new AssertionError(fileName + " was refused: " + refused);
        };
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** How many contents lie on the disk, unfinished work included. */
    long contents() throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
