package vn.tinhnha.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures drawn for tests. */
public final class Pictures {

    private Pictures() {}

    /** Top left red, top right green, bottom left blue, bottom right yellow: shows how a picture was turned. */
    public static BufferedImage quarters(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        fill(canvas, Color.RED, 0, 0, width, height);
        fill(canvas, Color.GREEN, width / 2, 0, width, height);
        fill(canvas, Color.BLUE, 0, height / 2, width, height);
        fill(canvas, Color.YELLOW, width / 2, height / 2, width, height);
        canvas.dispose();
        return picture;
    }

    /** The picture as a plain file, e.g. {@code png}. */
    public static byte[] encode(BufferedImage picture, String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Graphics2D canvas, Color color, int x, int y, int width, int height) {
        canvas.setColor(color);
        canvas.fillRect(x, y, width, height);
    }
}
