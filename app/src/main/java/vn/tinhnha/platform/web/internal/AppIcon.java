package vn.tinhnha.platform.web.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import vn.tinhnha.platform.province.ProvinceProfile;

/** Icons of the installed app: the emblem as SVG, and for phones that want a bitmap a house in the province's color. */
final class AppIcon {

    private AppIcon() {}

    /** The emblem on white, inside the circle that every mask leaves (80 % of the width). */
    static String maskable(ProvinceProfile profile) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="#fff"/>\
                <svg x="18" y="18" width="64" height="64">%s</svg></svg>""".formatted(profile.emblem());
    }

    /** A house over a wave: drawn, because a server may have no fonts. */
    static byte[] png(ProvinceProfile profile, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setColor(Color.decode(profile.colors().accent()));
            graphics.fillRect(0, 0, size, size);
            graphics.scale(size / 100.0, size / 100.0);
            graphics.setColor(Color.decode(profile.colors().accentInk()));
            graphics.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(house());
            graphics.draw(wave());
        } finally {
            graphics.dispose();
        }
        return encoded(image);
    }

    private static Path2D house() {
        Path2D house = new Path2D.Double();
        house.moveTo(24, 47);
        house.lineTo(50, 25);
        house.lineTo(76, 47);
        house.moveTo(32, 43);
        house.lineTo(32, 62);
        house.moveTo(68, 43);
        house.lineTo(68, 62);
        return house;
    }

    private static Path2D wave() {
        Path2D wave = new Path2D.Double();
        wave.moveTo(24, 74);
        wave.curveTo(33, 66, 41, 66, 50, 74);
        wave.curveTo(59, 82, 67, 82, 76, 74);
        return wave;
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return bytes.toByteArray();
    }
}
