package vn.tinhnha.platform.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What other modules may do with uploaded files. */
public interface StoredFiles {

    /**
     * Checks an upload by its content, makes a clean copy (no metadata, upright, web size and thumbnail) and stores
     * it. Takes up to seconds, so call it outside of a transaction. What nobody claims within a day is deleted.
     */
    UploadOutcome accept(Upload upload, UploadRules rules);

    /**
     * Makes files part of the caller's record; call it in the transaction that writes that record.
     *
     * @return the files that were free; those that are unknown, deleted or already claimed are left out
     */
    Set<FileId> claim(Collection<FileId> ids);

    /** Gives claimed files back: they are deleted a day later unless they are claimed again. */
    void release(Collection<FileId> ids);

    /** The files that still exist, in the order of the ids. */
    List<StoredFile> find(Collection<FileId> ids);

    /** SHA-256 of what is served of each file that still exists, as 64 hex digits: the same for the same content. */
    Map<FileId, String> fingerprints(Collection<FileId> ids);

    /** The files that still exist, in the order of their names, e.g. of hidden fields in a form shown again. */
    List<StoredFile> findByName(Collection<String> names);
}
