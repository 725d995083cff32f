package vn.tinhnha.platform.worktime.internal;

import java.util.List;

/**
 * What a file of holidays would change, before anything is changed.
 *
 * @param text the file, sent again when it is taken
 * @param unchanged days that are there already, the same
 * @param overtaken somebody changed the days meanwhile
 */
public record ImportPage(String text, int edition, List<Row> news, int unchanged, List<Bad> bad, boolean overtaken) {

    /**
     * A day that would change.
     *
     * @param before what it is now; empty when it is an ordinary day
     */
    public record Row(String day, String kind, String name, String before) {}

    /**
     * A row that cannot be taken.
     *
     * @param problem message key
     */
    public record Bad(long line, String text, String problem) {}
}
