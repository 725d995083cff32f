package vn.tinhnha.participation.fieldreport.internal.demo;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.files.Upload;
import vn.tinhnha.platform.files.UploadOutcome;
import vn.tinhnha.platform.files.UploadRules;

/** The demo's photos: drawn and stored once per scene, and shared by all reports of it, which real files never are. */
final class DemoPictures implements StoredFiles {

    private final StoredFiles files;
    private final UploadRules rules;
    private final Map<Scene, StoredFile> before = new EnumMap<>(Scene.class);
    private final Map<Scene, StoredFile> after = new EnumMap<>(Scene.class);
    private final Map<FileId, StoredFile> all = new LinkedHashMap<>();

    DemoPictures(StoredFiles files, UploadRules rules) {
        this.files = files;
        this.rules = rules;
    }

    /** Draws and stores every scene as it was found and as it was left. */
    void draw(long seed) {
        for (Scene scene : Scene.values()) {
            before.put(scene, store(scene, false, seed));
            after.put(scene, store(scene, true, seed));
        }
        files.claim(all.keySet());
    }

    FileId before(Scene scene) {
        return Objects.requireNonNull(before.get(scene)).id();
    }

    FileId after(Scene scene) {
        return Objects.requireNonNull(after.get(scene)).id();
    }

    private StoredFile store(Scene scene, boolean mended, long seed) {
        byte[] jpeg = DemoPhotos.jpeg(scene, mended, seed + scene.name().hashCode());
        UploadOutcome outcome = files.accept(new Upload("demo.jpg", () -> new ByteArrayInputStream(jpeg)), rules);
        if (outcome instanceof UploadOutcome.Accepted(StoredFile file, var _)) {
            all.put(file.id(), file);
            return file;
        }
        throw new IllegalStateException("a demo picture was refused: " + outcome);
    }

    @Override
    public UploadOutcome accept(Upload upload, UploadRules uploadRules) {
        return files.accept(upload, uploadRules);
    }

    /** Shared pictures are always free. */
    @Override
    public Set<FileId> claim(Collection<FileId> ids) {
        return Set.copyOf(ids);
    }

    @Override
    public void release(Collection<FileId> ids) {
        // Other reports still show them.
    }

    @Override
    public List<StoredFile> find(Collection<FileId> ids) {
        return ids.stream().map(all::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Map<FileId, String> fingerprints(Collection<FileId> ids) {
        return Map.of();
    }

    @Override
    public List<StoredFile> findByName(Collection<String> names) {
        return files.findByName(names);
    }
}
