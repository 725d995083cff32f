package vn.tinhnha.platform.files.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.tinhnha.platform.files.UploadOutcome.Reason;

/** Turns a photo into its web size and thumbnail: upright, re-encoded, without metadata. */
final class PhotoStudio {

    static final int WEB_SIDE = 1600;
    static final int THUMBNAIL_SIDE = 320;

    private final ZoneId zone;
    private final Duration patience;

    /** One decoded picture per core bounds memory however many people send photos at once. */
    private final Semaphore desks;

    /**
     * @param zone of times that a camera wrote without one
     * @param patience how long an upload waits for its turn
     */
    PhotoStudio(ZoneId zone, int desks, Duration patience) {
        this.zone = zone;
        this.desks = new Semaphore(desks, true);
        this.patience = patience;
    }

    Prepared prepare(Path photo, ContentType type, int megapixels, Path folder)
            throws IOException, UnfitUploadException {
        takeDesk();
        try {
            PhotoMetadata metadata = PhotoMetadata.read(photo, zone);
            BufferedImage web = metadata.orientation()
                    .upright(PhotoScaler.fit(PhotoDecoder.decode(photo, type, megapixels, WEB_SIDE), WEB_SIDE));
            Path webFile = folder.resolve("web.jpg");
            Path thumbnailFile = folder.resolve("thumb.jpg");
            JpegEncoder.write(web, webFile);
            JpegEncoder.write(PhotoScaler.square(web, THUMBNAIL_SIDE), thumbnailFile);
            return new Prepared(
                    ContentType.JPEG, webFile, thumbnailFile, web.getWidth(), web.getHeight(), metadata.taken());
        } finally {
            desks.release();
        }
    }

    private void takeDesk() throws UnfitUploadException {
        try {
            if (!desks.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnfitUploadException(Reason.BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new UnfitUploadException(Reason.BUSY, stopping);
        }
    }
}
