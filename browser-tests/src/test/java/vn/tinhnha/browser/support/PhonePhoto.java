package vn.tinhnha.browser.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** A JPEG as a phone takes it: large, with the place in its EXIF. */
public final class PhonePhoto {

    private PhonePhoto() {}

    /** A photo of a pothole taken there, in a file of its own. */
    public static Path takenAt(double latitude, double longitude) {
        try {
            TiffOutputSet exif = new TiffOutputSet();
            exif.setGpsInDegrees(longitude, latitude);
            Path file = Files.createTempFile(Files.createDirectories(Path.of("target")), "photo-", ".jpg");
            try (OutputStream out = Files.newOutputStream(file)) {
                new ExifRewriter().updateExifMetadataLossless(jpeg(), out, exif);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that only calls itself a photo. */
    public static Path fake() {
        try {
            Path file = Files.createTempFile(Files.createDirectories(Path.of("target")), "program-", ".jpg");
            return Files.writeString(file, "MZ this program cannot be run in DOS mode");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] jpeg() throws IOException {
        BufferedImage image = new BufferedImage(2400, 1800, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x7D8084));
        graphics.fillRect(0, 0, 2400, 1800);
        graphics.setColor(new Color(0x2F2B28));
        graphics.fillOval(700, 900, 1000, 420);
        graphics.setColor(new Color(0xA9B7BB));
        graphics.fillOval(950, 1020, 500, 160);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
