package vn.tinhnha.participation.fieldreport.internal.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.internal.wall.WallPage.WardOnMap;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.WardShape;
import vn.tinhnha.platform.province.WardShape.Offset;

/** Draws the wards of the province once, and colors them by their open cases each time. */
@Component
class WardMap {

    private static final int WIDTH = 1000;
    private static final double WHOLE_PROVINCE = 300_000;
    private static final int MARGIN = 10;
    private static final int LEVELS = 4;

    private final List<Outline> outlines;
    private final int height;

    WardMap(Province province) {
        List<WardShape> shapes = province.wardsAround(province.profile().center(), WHOLE_PROVINCE);
        Box box = Box.around(shapes);
        this.outlines =
                shapes.stream().map(shape -> outline(shape, box, province)).toList();
        this.height = box.drawnHeight();
    }

    /** Of the drawing, which is 1,000 wide. */
    int height() {
        return height;
    }

    private record Outline(String code, String name, String path, double x, double y) {}

    /** What holds all shapes, in meters from the province's center. */
    private record Box(double west, double north, double width, double height) {

        static Box around(List<WardShape> shapes) {
            List<Offset> corners = shapes.stream()
                    .flatMap(shape -> shape.rings().stream())
                    .flatMap(List::stream)
                    .toList();
            double west = corners.stream().mapToDouble(Offset::east).min().orElse(0);
            double east = corners.stream().mapToDouble(Offset::east).max().orElse(1);
            double south = corners.stream().mapToDouble(Offset::north).min().orElse(0);
            double north = corners.stream().mapToDouble(Offset::north).max().orElse(1);
            return new Box(west, north, east - west, north - south);
        }

        double x(Offset corner) {
            return MARGIN + (corner.east() - west) * scale();
        }

        int drawnHeight() {
            return (int) Math.ceil(height * scale()) + 2 * MARGIN;
        }

        private double scale() {
            return (WIDTH - 2 * MARGIN) / width;
        }

        double y(Offset corner) {
            return MARGIN + (north - corner.north()) * scale();
        }
    }

    /** @param open cases by code of the ward */
    List<WardOnMap> with(Map<String, Integer> open) {
        int most = open.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<WardOnMap> wards = new ArrayList<>();
        for (Outline outline : outlines) {
            int cases = open.getOrDefault(outline.code(), 0);
            int level = cases == 0 ? 0 : 1 + (LEVELS - 1) * cases / most;
            wards.add(new WardOnMap(outline.name(), outline.path(), cases, level, outline.x(), outline.y()));
        }
        return wards;
    }

    private static Outline outline(WardShape shape, Box box, Province province) {
        StringBuilder path = new StringBuilder();
        for (List<Offset> ring : shape.rings()) {
            for (int i = 0; i < ring.size(); i++) {
                path.append(i == 0 ? 'M' : 'L')
                        .append(Math.round(box.x(ring.get(i))))
                        .append(' ')
                        .append(Math.round(box.y(ring.get(i))));
            }
            path.append('Z');
        }
        Offset middle = offset(shape.ward().center(), province.profile().center());
        return new Outline(
                shape.ward().code(),
                shape.ward().name(),
                path.toString(),
                rounded(box.x(middle)),
                rounded(box.y(middle)));
    }

    private static Offset offset(GeoPoint point, GeoPoint center) {
        GeoPoint sameLatitude = new GeoPoint(center.latitude(), point.longitude());
        double east = Math.copySign(center.distanceMeters(sameLatitude), point.longitude() - center.longitude());
        double north = Math.copySign(sameLatitude.distanceMeters(point), point.latitude() - center.latitude());
        return new Offset(east, north);
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.1f", value));
    }
}
