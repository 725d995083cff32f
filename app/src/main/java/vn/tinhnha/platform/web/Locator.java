package vn.tinhnha.platform.web;

import java.util.List;

/**
 * A drawing of where a point lies among the wards, north up, the point in the middle of a box that is
 * {@value #WIDTH} wide and {@value #HEIGHT} high.
 *
 * @param ward name of the ward the point is in; empty outside the province
 * @param own path data of that ward
 * @param others path data of the wards around it
 */
public record Locator(String ward, String own, List<String> others) {

    public static final int WIDTH = 360;
    public static final int HEIGHT = 220;
}
