package vn.tinhnha.participation.fieldreport.internal.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws the photos of the demo: no stock image is shipped, and the same seed gives the same picture. */
final class DemoPhotos {

    private DemoPhotos() {}

    /**
     * A JPEG of a scene.
     *
     * @param mended after the work instead of before
     */
    static byte[] jpeg(Scene scene, boolean mended, long seed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(draw(scene, mended, seed), "jpeg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage draw(Scene scene, boolean mended, long seed) {
        Brush brush = new Brush(new Random(seed));
        StreetScenes street = new StreetScenes(brush);
        PlaceScenes place = new PlaceScenes(brush);
        switch (scene) {
            case POTHOLE -> street.pothole(mended);
            case STREET_LIGHT -> street.streetLight(mended);
            case FALLEN_TREE -> street.fallenTree(mended);
            case POSTERS -> street.posters(mended);
            case SIDEWALK -> street.sidewalk(mended);
            case TRAFFIC_SIGN -> street.trafficSign(mended);
            case GARBAGE -> place.garbage(mended);
            case FLOOD -> place.flood(mended);
            case CANAL -> place.canal(mended);
            case RIVERBANK -> place.riverbank(mended);
            case BUILDING_SITE -> place.buildingSite(mended);
            case PUBLIC_BUILDING -> place.publicBuilding(mended);
        }
        return brush.finish();
    }
}
