package vn.tinhnha.participation.fieldreport.internal.figures;

import java.util.List;
import java.util.Locale;

/**
 * A series drawn as a line over an area, in a box {@value #WIDTH} wide and {@value #HEIGHT} high.
 *
 * @param line path data
 * @param area path data of the line closed along the bottom
 * @param top the value at the upper edge
 */
public record Curve(String line, String area, int top) {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 120;

    static Curve of(List<Integer> values) {
        int top = Math.max(1, values.stream().mapToInt(Integer::intValue).max().orElse(1));
        StringBuilder line = new StringBuilder();
        int steps = Math.max(1, values.size() - 1);
        for (int i = 0; i < values.size(); i++) {
            double x = (double) WIDTH * i / steps;
            double y = HEIGHT - (double) HEIGHT * values.get(i) / top;
            line.append(String.format(Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : "L", x, y));
        }
        return new Curve(line.toString(), line + "L" + WIDTH + " " + HEIGHT + "L0 " + HEIGHT + "Z", top);
    }
}
