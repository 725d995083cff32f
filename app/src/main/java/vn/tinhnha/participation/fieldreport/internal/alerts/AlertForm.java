package vn.tinhnha.participation.fieldreport.internal.alerts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.province.Province;

/**
 * The wish to follow an area, as typed.
 *
 * @param kind {@code ward} or {@code circle}
 * @param radius in meters
 */
public record AlertForm(String kind, String ward, String latitude, String longitude, String radius, String email) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;]{1,64}@[^@\\s<>,;]{1,190}\\.[^@\\s<>,;.]{2,}");
    private static final int SMALLEST_RADIUS = 100;

    static final AlertForm EMPTY = new AlertForm("ward", "", "", "", "1000", "");

    /** Reads what a browser sent, whatever it is. */
    static AlertForm of(HttpServletRequest request) {
        return new AlertForm(
                text(request, "kind"),
                text(request, "ward"),
                text(request, "latitude"),
                text(request, "longitude"),
                text(request, "radius"),
                text(request, "email").strip());
    }

    private static String text(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value;
    }

    /** What is wrong, as message keys by field; empty when the area can be followed. */
    Map<String, String> problems(Province province, int largestRadius) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (kind.equals("circle")) {
            if (point().flatMap(province::wardAt).isEmpty()) {
                problems.put("kind", "fieldreport.alerts.problem.place");
            }
            int meters = meters();
            if (meters < SMALLEST_RADIUS || meters > largestRadius) {
                problems.put("radius", "fieldreport.alerts.problem.radius");
            }
        } else if (province.ward(ward).isEmpty()) {
            problems.put("ward", "fieldreport.alerts.problem.ward");
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            problems.put("email", "fieldreport.problem.email");
        }
        return problems;
    }

    /** The area of a form without problems. */
    Area area() {
        return kind.equals("circle") ? new Area.Circle(point().orElseThrow(), meters()) : new Area.InWard(ward);
    }

    private int meters() {
        return radius.matches("\\d{1,6}") ? Integer.parseInt(radius) : 0;
    }

    private Optional<GeoPoint> point() {
        try {
            return Optional.of(new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
