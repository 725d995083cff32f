package vn.tinhnha.platform.files.internal;

import java.time.InstantSource;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.SealedFiles;
import vn.tinhnha.platform.privacy.CaseKey;

/** Seals files and opens them: the row tells what is sealed, and the plain contents are left to the cleaner. */
@Service
class SealingService implements SealedFiles {

    private final SealingStore store;
    private final FileSafe safe;
    private final InstantSource clock;

    SealingService(SealingStore store, FileSafe safe, InstantSource clock) {
        this.store = store;
        this.safe = safe;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void seal(FileId file, CaseKey key) {
        store.lock(file, false).ifPresent(stored -> {
            ContentHash thumbnail = stored.thumbnail();
            replace(
                    stored,
                    safe.seal(stored.main(), key, main(file)),
                    thumbnail == null ? null : safe.seal(thumbnail, key, thumbnail(file)));
            store.markSealed(file, clock.instant());
        });
    }

    @Override
    @Transactional
    public void unseal(FileId file, CaseKey key) {
        store.lock(file, true).ifPresent(stored -> {
            ContentHash thumbnail = stored.thumbnail();
            replace(
                    stored,
                    safe.unseal(stored.main(), key, main(file)),
                    thumbnail == null ? null : safe.unseal(thumbnail, key, thumbnail(file)));
            store.markSealed(file, null);
        });
    }

    @Override
    @Transactional(readOnly = true)
    public SealedContent open(FileId file, CaseKey key) {
        FileRecord stored = store.sealed(file);
        return new SealedContent(stored.mime(), safe.open(stored.main(), key, main(file)));
    }

    private void replace(FileRecord stored, ContentHash main, @Nullable ContentHash thumbnail) {
        store.replace(stored.file().id(), main, thumbnail);
        Stream.concat(Stream.of(stored.main()), Stream.ofNullable(stored.thumbnail()))
                .forEach(store::markObsolete);
    }

    private static String main(FileId file) {
        return "files.sealed.main:" + file.value();
    }

    private static String thumbnail(FileId file) {
        return "files.sealed.thumbnail:" + file.value();
    }
}
