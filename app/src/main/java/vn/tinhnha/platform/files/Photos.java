package vn.tinhnha.platform.files;

import java.util.List;

/** Makes new photos of stored ones, so that what must not be seen is not in the file that is shown. */
public interface Photos {

    /**
     * A copy under a new name in which regions cannot be recognized, web size and thumbnail alike. Takes a moment, so
     * call it outside of a transaction; like an upload it is deleted when nobody claims it within a day.
     */
    StoredFile pixelate(FileId photo, List<Region> regions);

    /**
     * Keeps the thumbnail alone, in the caller's transaction: the web size becomes a copy of it for good.
     *
     * @return the photo as it is now
     */
    StoredFile reduce(FileId photo);

    /** A rectangle of a photo in percent of its width and height, from the upper left corner. */
    record Region(double left, double top, double width, double height) {

        private static final double WHOLE = 100;

        public Region {
            if (!(left >= 0 && top >= 0 && width > 0 && height > 0 && left < WHOLE && top < WHOLE)) {
                throw new IllegalArgumentException("not a part of a photo");
            }
            width = Math.min(width, WHOLE - left);
            height = Math.min(height, WHOLE - top);
        }
    }
}
