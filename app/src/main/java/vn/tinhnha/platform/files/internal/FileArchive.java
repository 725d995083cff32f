package vn.tinhnha.platform.files.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.files.Upload;
import vn.tinhnha.platform.files.UploadOutcome;
import vn.tinhnha.platform.files.UploadRules;

/** The module's front door. */
final class FileArchive implements StoredFiles {

    private final UploadIntake intake;
    private final FileService service;
    private final FileQueries files;

    FileArchive(UploadIntake intake, FileService service, FileQueries files) {
        this.intake = intake;
        this.service = service;
        this.files = files;
    }

    @Override
    public UploadOutcome accept(Upload upload, UploadRules rules) {
        return intake.accept(upload, rules);
    }

    @Override
    public Set<FileId> claim(Collection<FileId> ids) {
        return service.claim(ids);
    }

    @Override
    public void release(Collection<FileId> ids) {
        service.release(ids);
    }

    @Override
    public List<StoredFile> find(Collection<FileId> ids) {
        return ids.isEmpty() ? List.of() : ordered(ids, StoredFile::id, files.find(ids));
    }

    @Override
    public Map<FileId, String> fingerprints(Collection<FileId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : files.find(ids).stream()
                        .collect(Collectors.toUnmodifiableMap(
                                record -> record.file().id(),
                                record -> record.main().hex()));
    }

    @Override
    public List<StoredFile> findByName(Collection<String> names) {
        return names.isEmpty() ? List.of() : ordered(names, StoredFile::name, files.findByName(names));
    }

    private static <K> List<StoredFile> ordered(
            Collection<K> keys, Function<StoredFile, K> key, List<FileRecord> found) {
        Map<K, StoredFile> byKey =
                found.stream().map(FileRecord::file).collect(Collectors.toMap(key, Function.identity()));
        return keys.stream().map(byKey::get).filter(Objects::nonNull).toList();
    }
}
