package vn.tinhnha.platform.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFile;

/** Keeps the table and the contents in step: a file is stored, owned and deleted as a whole. */
@Service
class FileService {

    static final Duration UNCLAIMED_FOR = Duration.ofHours(24);

    private final FileStore store;
    private final SealingStore contents;
    private final Blobs blobs;
    private final InstantSource clock;

    FileService(FileStore store, SealingStore contents, Blobs blobs, InstantSource clock) {
        this.store = store;
        this.contents = contents;
        this.blobs = blobs;
        this.clock = clock;
    }

    /** The content is locked from the look to the move, or the cleaner could delete it in between. */
    @Transactional
    public void keep(FileRecord stored, Prepared prepared) {
        stored.contents().forEach(store::lock);
        store.insert(stored, clock.instant());
        try {
            blobs.put(stored.main(), prepared.main());
            if (stored.thumbnail() != null && prepared.thumbnail() != null) {
                blobs.put(stored.thumbnail(), prepared.thumbnail());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store an upload", e);
        }
    }

    @Transactional
    public Set<FileId> claim(Collection<FileId> ids) {
        return store.claim(ids);
    }

    @Transactional
    public void release(Collection<FileId> ids) {
        store.release(ids, clock.instant());
    }

    /** Deletes files that nobody claimed, at most {@code count}, and tells how many. */
    @Transactional
    public int deleteUnclaimed(int count) {
        List<FileRecord> deleted = store.deleteUnclaimed(clock.instant().minus(UNCLAIMED_FOR), count);
        deleted.stream()
                .flatMap(stored -> stored.contents().stream())
                .distinct()
                .sorted()
                .forEach(this::deleteUnlessUsed);
        return deleted.size();
    }

    /** Deletes contents that nobody needs any more since their files got others, at most {@code count}. */
    @Transactional
    public int deleteObsolete(int count) {
        List<ContentHash> obsolete = contents.takeObsolete(count);
        obsolete.stream().sorted().forEach(this::deleteUnlessUsed);
        return obsolete.size();
    }

    /** Lets the thumbnail stand for the web size as well. */
    @Transactional
    public StoredFile reduce(FileRecord stored, ContentHash thumbnail, int width, int height, long bytes) {
        StoredFile file = stored.file();
        contents.replace(file.id(), thumbnail, thumbnail);
        contents.resize(file.id(), width, height, bytes);
        contents.markObsolete(stored.main());
        return new StoredFile(
                file.id(), file.kind(), file.name(), file.extension(), file.title(), width, height, bytes);
    }

    private void deleteUnlessUsed(ContentHash content) {
        store.lock(content);
        if (store.isUsed(content)) {
            return;
        }
        try {
            blobs.delete(content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete an upload", e);
        }
    }
}
