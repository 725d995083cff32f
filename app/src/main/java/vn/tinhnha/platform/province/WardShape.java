package vn.tinhnha.platform.province;

import java.util.List;

/**
 * The part of a ward that lies in a square around a point, to be drawn. Sides along the square's edges are cuts, not
 * boundaries.
 *
 * @param rings closed outlines, holes included: draw them with the even-odd rule
 */
public record WardShape(Ward ward, List<List<Offset>> rings) {

    /** A corner as meters from the point. */
    public record Offset(double east, double north) {}
}
