package vn.tinhnha.platform.web.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;
import vn.tinhnha.platform.province.WardShape;
import vn.tinhnha.platform.province.WardShape.Offset;
import vn.tinhnha.platform.web.Locator;

/** Draws locators: a page that shows one place needs neither a map library nor a script. */
@Component
class LocatorDrawing {

    private static final double METERS_PER_UNIT = 40;

    /** Reaches a little beyond the box, so that the cut edges of the shapes are not seen. */
    private static final double REACH_METERS = (Locator.WIDTH / 2.0 + 6) * METERS_PER_UNIT;

    private final Province province;

    LocatorDrawing(Province province) {
        this.province = province;
    }

    Locator around(GeoPoint point) {
        String ward = province.wardAt(point).map(Ward::name).orElse("");
        String own = "";
        List<String> others = new ArrayList<>();
        for (WardShape shape : province.wardsAround(point, REACH_METERS)) {
            String path = path(shape);
            if (shape.ward().name().equals(ward)) {
                own = path;
            } else if (!path.isEmpty()) {
                others.add(path);
            }
        }
        return new Locator(ward, own, others);
    }

    private static String path(WardShape shape) {
        StringBuilder path = new StringBuilder();
        shape.rings().forEach(ring -> append(ring, path));
        return path.toString();
    }

    /** In whole units and steps from corner to corner, which is the shortest way to write it. */
    private static void append(List<Offset> ring, StringBuilder path) {
        int before = path.length();
        int x = x(ring.getFirst());
        int y = y(ring.getFirst());
        path.append('M').append(x).append(' ').append(y).append('l');
        int start = path.length();
        for (Offset corner : ring) {
            int east = x(corner) - x;
            int south = y(corner) - y;
            if (east != 0 || south != 0) {
                path.append(path.length() == start || east < 0 ? "" : " ").append(east);
                path.append(south < 0 ? "" : " ").append(south);
                x += east;
                y += south;
            }
        }
        if (path.length() == start) {
            path.setLength(before);
        } else {
            path.append('z');
        }
    }

    private static int x(Offset corner) {
        return (int) Math.round(Locator.WIDTH / 2.0 + corner.east() / METERS_PER_UNIT);
    }

    private static int y(Offset corner) {
        return (int) Math.round(Locator.HEIGHT / 2.0 - corner.north() / METERS_PER_UNIT);
    }
}
