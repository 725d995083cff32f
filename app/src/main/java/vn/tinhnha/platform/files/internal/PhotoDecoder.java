package vn.tinhnha.platform.files.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.tinhnha.platform.files.UploadOutcome.Reason;

/** Decodes photos of strangers: looks at the header first and reads no more pixels than the web size needs. */
final class PhotoDecoder {

    /** Leaves enough pixels for a smooth reduction, and bounds a decoded picture to 23 megapixels. */
    private static final double OVERSAMPLING = 1.5;

    /** WebP and JPEG of several scans are decoded whole before they are reduced, so they get less room. */
    private static final int WHOLE_MEGAPIXELS = 25;

    private PhotoDecoder() {}

    /**
     * @param megapixels most that the header may announce
     * @param target longest side that is wanted in the end
     */
    static BufferedImage decode(Path photo, ContentType type, int megapixels, int target) throws UnfitUploadException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(photo.toFile())) {
            int most = isDecodedWhole(in, type) ? Math.min(megapixels, WHOLE_MEGAPIXELS) : megapixels;
            reader.setInput(in, true, true);
            refuseBomb(reader, most);
            return decode(reader, target);
        } catch (IOException | RuntimeException broken) {
            // decoders answer hostile bytes with every kind of unchecked exception
            throw new UnfitUploadException(Reason.BROKEN, broken);
        } finally {
            reader.dispose();
        }
    }

    private static boolean isDecodedWhole(ImageInputStream in, ContentType type) throws IOException {
        return type == ContentType.WEBP || (type == ContentType.JPEG && JpegScans.areSeveral(in));
    }

    private static void refuseBomb(ImageReader reader, int megapixels) throws IOException, UnfitUploadException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > megapixels * 1_000_000L) {
            throw new UnfitUploadException(Reason.TOO_MANY_PIXELS, megapixels);
        }
    }

    private static BufferedImage decode(ImageReader reader, int target) throws IOException, UnfitUploadException {
        AtomicBoolean cutOff = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> {
            if (saysCutOff(warning)) {
                cutOff.set(true);
            }
        });
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, (int) (longest / (target * OVERSAMPLING)));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, parameters);
        if (cutOff.get()) {
            throw new UnfitUploadException(Reason.BROKEN);
        }
        return image;
    }

    /** Decoders fill what is missing with gray and only warn. */
    private static boolean saysCutOff(String warning) {
        String text = warning.toLowerCase(Locale.ROOT);
        return text.contains("premature") || text.contains("truncated") || text.contains("unexpected end");
    }
}
