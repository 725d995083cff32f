package vn.tinhnha.platform.files.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import vn.tinhnha.platform.files.Photos.Region;

/**
 * Makes regions of a picture unrecognizable: few flat tiles, each the mean of what was there. So coarse that neither a
 * face nor the letters of a license plate can be worked out again.
 */
final class Mosaic {

    /** Tiles along the longer side of a region. */
    private static final int TILES = 5;

    /** Small regions get fewer tiles, so that a tile never shows a single stroke of a letter. */
    private static final int SMALLEST_TILE = 12;

    private Mosaic() {}

    static void cover(BufferedImage image, List<Region> regions) {
        Graphics2D canvas = image.createGraphics();
        for (Region region : regions) {
            cover(image, canvas, region);
        }
        canvas.dispose();
    }

    private static void cover(BufferedImage image, Graphics2D canvas, Region region) {
        int left = (int) Math.floor(region.left() / 100 * image.getWidth());
        int top = (int) Math.floor(region.top() / 100 * image.getHeight());
        int right =
                Math.min(image.getWidth(), (int) Math.ceil((region.left() + region.width()) / 100 * image.getWidth()));
        int bottom = Math.min(
                image.getHeight(), (int) Math.ceil((region.top() + region.height()) / 100 * image.getHeight()));
        int tile = Math.max(SMALLEST_TILE, Math.max(right - left, bottom - top) / TILES);
        for (int y = top; y < bottom; y += tile) {
            for (int x = left; x < right; x += tile) {
                int width = Math.min(tile, right - x);
                int height = Math.min(tile, bottom - y);
                canvas.setColor(mean(image, x, y, width, height));
                canvas.fillRect(x, y, width, height);
            }
        }
    }

    private static Color mean(BufferedImage image, int left, int top, int width, int height) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                int pixel = image.getRGB(x, y);
                red += (pixel >> 16) & 0xFF;
                green += (pixel >> 8) & 0xFF;
                blue += pixel & 0xFF;
            }
        }
        int pixels = width * height;
        return new Color((int) (red / pixels), (int) (green / pixels), (int) (blue / pixels));
    }
}
