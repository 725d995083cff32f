package vn.tinhnha.participation.fieldreport.internal.photos;

import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFile;

/**
 * A photo of a case as the public may see it.
 *
 * @param state absent while nobody looked at it
 * @param original the photo before; absent when nothing was made unrecognizable
 */
public record CasePhoto(
        StoredFile file, @Nullable State state, @Nullable FileId original) {

    /** What an official found. */
    public enum State {
        /** Nobody is recognizable in it. */
        CHECKED,
        /** Somebody is, and it must not be published like that. */
        TO_BLUR
    }

    /** Whether it may be published. */
    public boolean isFit() {
        return state == State.CHECKED;
    }
}
