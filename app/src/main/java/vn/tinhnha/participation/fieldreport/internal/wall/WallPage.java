package vn.tinhnha.participation.fieldreport.internal.wall;

import java.time.Instant;
import java.util.List;

/**
 * What the wall shows; nothing in it tells who reported.
 *
 * @param path of the page, under which its content and its signals are
 * @param flow hour by hour since midnight
 * @param mapHeight of the drawing, which is 1,000 wide
 * @param firstDue what is due first among what is open, the latest first
 */
public record WallPage(
        String path,
        Instant at,
        Depth depth,
        List<Hour> flow,
        List<Waiting> firstDue,
        List<Answer> answers,
        List<WardOnMap> map,
        int mapHeight) {

    /** How many are where; {@code dueSoon} within two hours. */
    public record Depth(int fresh, int returned, int handling, int toPublish, int dueSoon, int breached) {

        public int open() {
            return fresh + returned + handling + toPublish;
        }
    }

    /**
     * An hour of today.
     *
     * @param inPercent share of the longest bar
     */
    public record Hour(int hour, int in, int out, double inPercent, double outPercent) {}

    /** A case that waits. */
    public record Waiting(String code, String category, String ward, Instant due, boolean isLate) {}

    /** A case that was answered. */
    public record Answer(String code, String category, String ward, Instant at) {}

    /**
     * A ward with its open cases.
     *
     * @param path path data
     * @param level 0 (none) to 4 (the most)
     */
    public record WardOnMap(String name, String path, int open, int level, double x, double y) {}

    public int in() {
        return flow.stream().mapToInt(Hour::in).sum();
    }

    public int out() {
        return flow.stream().mapToInt(Hour::out).sum();
    }
}
