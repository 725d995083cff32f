package vn.tinhnha.platform.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;

/**
 * Where and when a photo or video says it was taken: told once to whoever uploaded it, never stored with the file.
 *
 * @param at place from EXIF GPS or the location atom of a video
 * @param on time from EXIF
 */
public record Taken(@Nullable GeoPoint at, @Nullable Instant on) {

    public static final Taken UNKNOWN = new Taken(null, null);
}
