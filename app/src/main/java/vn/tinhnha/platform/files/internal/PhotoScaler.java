package vn.tinhnha.platform.files.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller in halving steps, so that fine lines survive; result is plain RGB on white. */
final class PhotoScaler {

    private PhotoScaler() {}

    /** The whole picture, its longest side at most {@code longest}; never enlarged. */
    static BufferedImage fit(BufferedImage image, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        return shrink(image, Math.max(1, (int) Math.round(image.getWidth() * scale)), Math.max(1, (int)
                Math.round(image.getHeight() * scale)));
    }

    /** The middle square of the picture, its side at most {@code side}; never enlarged. */
    static BufferedImage square(BufferedImage image, int side) {
        int edge = Math.min(image.getWidth(), image.getHeight());
        BufferedImage middle =
                image.getSubimage((image.getWidth() - edge) / 2, (image.getHeight() - edge) / 2, edge, edge);
        int target = Math.min(edge, side);
        return shrink(middle, target, target);
    }

    private static BufferedImage shrink(BufferedImage image, int width, int height) {
        BufferedImage current = image;
        do {
            current = draw(
                    current,
                    Math.max(width, (current.getWidth() + 1) / 2),
                    Math.max(height, (current.getHeight() + 1) / 2));
        } while (current.getWidth() > width || current.getHeight() > height);
        return current;
    }

    private static BufferedImage draw(BufferedImage image, int width, int height) {
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = result.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return result;
    }
}
