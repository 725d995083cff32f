package vn.tinhnha.participation.fieldreport.internal.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;

/** Strokes that all demo pictures are made of: gradients, rough surfaces, trees, houses, light. */
final class Brush {

    static final int WIDTH = 1024;
    static final int HEIGHT = 768;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = image.createGraphics();
    private final Random random;

    Brush(Random random) {
        this.random = random;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** Ends the drawing with the grain and the dim corners of a cheap phone's camera. */
    BufferedImage finish() {
        graphics.dispose();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            double dx = (i % WIDTH) / (double) WIDTH - 0.5;
            int row = i / WIDTH;
            double dy = row / (double) HEIGHT - 0.5;
            pixels[i] = grain(pixels[i], 1.04 - 0.5 * (dx * dx + dy * dy), random.nextInt(13) - 6);
        }
        return image;
    }

    private static int grain(int rgb, double light, int noise) {
        int red = level(((rgb >> 16) & 0xFF) * light + noise);
        int green = level(((rgb >> 8) & 0xFF) * light + noise);
        int blue = level((rgb & 0xFF) * light + noise);
        return red << 16 | green << 8 | blue;
    }

    private static int level(double value) {
        return (int) Math.max(0, Math.min(255, value));
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A color near to the given one. */
    Color near(int rgb) {
        int shift = between(-12, 12);
        Color color = new Color(rgb);
        return new Color(
                level(color.getRed() + shift), level(color.getGreen() + shift), level(color.getBlue() + shift));
    }

    void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    void fade(Shape shape, Color top, Color bottom) {
        Rectangle2D box = shape.getBounds2D();
        graphics.setPaint(new GradientPaint(0, (float) box.getMinY(), top, 0, (float) box.getMaxY(), bottom));
        graphics.fill(shape);
    }

    void line(double x1, double y1, double x2, double y2, double width, Color color) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    Shape box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    Shape oval(double centerX, double centerY, double width, double height) {
        return new Ellipse2D.Double(centerX - width / 2, centerY - height / 2, width, height);
    }

    Shape polygon(double... coordinates) {
        Path2D path = new Path2D.Double();
        path.moveTo(coordinates[0], coordinates[1]);
        for (int i = 2; i < coordinates.length; i += 2) {
            path.lineTo(coordinates[i], coordinates[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** A round shape with a ragged edge. */
    Shape blob(double centerX, double centerY, double width, double height, double roughness) {
        Path2D path = new Path2D.Double();
        int corners = 28;
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double reach = 1 - roughness + 2 * roughness * random.nextDouble();
            double x = centerX + Math.cos(angle) * width / 2 * reach;
            double y = centerY + Math.sin(angle) * height / 2 * reach;
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    /** Small specks inside a shape: gravel, leaves, ripples. */
    void speckle(Shape shape, int count, double size, int... colors) {
        Rectangle2D box = shape.getBounds2D();
        for (int i = 0; i < count; i++) {
            double x = box.getX() + random.nextDouble() * box.getWidth();
            double y = box.getY() + random.nextDouble() * box.getHeight();
            if (shape.contains(x, y)) {
                double width = size * (0.5 + random.nextDouble());
                fill(oval(x, y, width, width * 0.6), near(colors[random.nextInt(colors.length)]));
            }
        }
    }

    void sky(boolean dusk) {
        fade(
                box(0, 0, WIDTH, HEIGHT * 0.55),
                dusk ? new Color(0x25304f) : near(0x8fb7dd),
                dusk ? new Color(0xd79a72) : near(0xe4edf3));
        if (!dusk) {
            for (int i = 0; i < 5; i++) {
                fill(
                        blob(between(0, WIDTH), between(40, 230), between(160, 380), between(24, 60), 0.2),
                        new Color(255, 255, 255, 90));
            }
        }
    }

    void tree(double x, double ground, double size) {
        line(x, ground, x + size * 0.04, ground - size * 0.55, size * 0.08, near(0x5b4630));
        for (int i = 0; i < 16; i++) {
            double dx = (random.nextDouble() - 0.5) * size * 0.7;
            double dy = (random.nextDouble() - 0.5) * size * 0.5;
            fill(
                    blob(x + dx, ground - size * 0.75 + dy, size * 0.35, size * 0.3, 0.18),
                    near(i % 2 == 0 ? 0x3f6b35 : 0x557f3d));
        }
    }

    /** A row of tube houses along the street. */
    void houses(double ground, double height) {
        int[] walls = {0xd9c7a3, 0xb7c4c9, 0xd7a98d, 0xc9d2b4, 0xe2dccb};
        for (double x = -20; x < WIDTH; ) {
            double width = between(90, 150);
            double top = ground - height * (0.7 + random.nextDouble() * 0.5);
            fade(box(x, top, width, ground - top), near(walls[random.nextInt(walls.length)]), near(0x9b958a));
            fill(box(x + width * 0.15, ground - height * 0.3, width * 0.7, height * 0.3), near(0x4d5358));
            for (double y = top + 18; y < ground - height * 0.4; y += 46) {
                fill(box(x + width * 0.2, y, width * 0.22, 26), near(0x5d7482));
                fill(box(x + width * 0.58, y, width * 0.22, 26), near(0x5d7482));
            }
            x += width + 3;
        }
    }

    /** A street that leads away from the viewer; returns its surface. */
    Shape street() {
        double horizon = HEIGHT * 0.5;
        fill(box(0, horizon, WIDTH, HEIGHT - horizon), near(0x9b9a86));
        Shape asphalt =
                polygon(WIDTH * 0.44, horizon, WIDTH * 0.56, horizon, WIDTH * 1.05, HEIGHT, -WIDTH * 0.05, HEIGHT);
        fade(asphalt, near(0x8c8f92), near(0x5f6265));
        speckle(asphalt, 5200, 3.4, 0x55585b, 0x74777a, 0x8d9093);
        for (double t = 0.06; t < 1; t += 0.17) {
            double y = horizon + (HEIGHT - horizon) * t;
            double next = y + (HEIGHT - horizon) * 0.08;
            double width = 2 + 16 * t;
            fill(
                    polygon(512 - width / 2, y, 512 + width / 2, y, 512 + width * 0.65, next, 512 - width * 0.65, next),
                    new Color(0xd8d8cc));
        }
        return asphalt;
    }
}
