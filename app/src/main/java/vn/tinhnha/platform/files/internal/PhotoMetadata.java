package vn.tinhnha.platform.files.internal;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.files.Taken;

/** What the camera wrote into a photo: read once, before re-encoding drops it. */
record PhotoMetadata(Orientation orientation, Taken taken) {

    private static final PhotoMetadata NONE = new PhotoMetadata(Orientation.UPRIGHT, Taken.UNKNOWN);

    /** Damaged metadata is as good as none: the picture itself decides whether a photo is broken. */
    static PhotoMetadata read(Path photo, ZoneId zone) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(photo.toFile());
            return new PhotoMetadata(orientation(metadata), new Taken(place(metadata), time(metadata, zone)));
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            return NONE;
        }
    }

    private static Orientation orientation(Metadata metadata) {
        for (ExifIFD0Directory directory : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
            Integer value = directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            if (value != null) {
                return Orientation.ofExif(value);
            }
        }
        return Orientation.UPRIGHT;
    }

    private static @Nullable GeoPoint place(Metadata metadata) {
        for (GpsDirectory directory : metadata.getDirectoriesOfType(GpsDirectory.class)) {
            GeoLocation location = directory.getGeoLocation();
            // cameras without a fix write 0, 0
            if (location != null && !location.isZero()) {
                return new GeoPoint(location.getLatitude(), location.getLongitude());
            }
        }
        return null;
    }

    private static @Nullable Instant time(Metadata metadata, ZoneId zone) {
        for (ExifSubIFDDirectory directory : metadata.getDirectoriesOfType(ExifSubIFDDirectory.class)) {
            // an offset in the photo wins over the zone
            Date date = directory.getDateOriginal(TimeZone.getTimeZone(zone));
            if (date != null) {
                return date.toInstant();
            }
        }
        return null;
    }
}
