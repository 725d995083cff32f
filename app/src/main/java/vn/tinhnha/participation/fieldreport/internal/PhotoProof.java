package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.files.StoredFile;

/**
 * What a photo says of itself: where and when it was taken.
 *
 * @param takenAt by the camera's clock; absent where the file does not tell
 * @param place absent where the file does not tell
 */
public record PhotoProof(
        StoredFile file,
        @Nullable Instant takenAt,
        @Nullable GeoPoint place) {}
