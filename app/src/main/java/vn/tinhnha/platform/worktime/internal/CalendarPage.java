package vn.tinhnha.platform.worktime.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.web.Option;
import vn.tinhnha.platform.web.Tab;

/**
 * One part of the calendars: what it holds, and a form to add to it.
 *
 * @param editable whether the official may change this part
 * @param edition of the part as shown
 * @param years to choose from, for the holidays
 * @param week the province's hours, to start from
 * @param overtaken somebody else changed the part before the form was sent
 */
public record CalendarPage(
        CalendarPart part,
        List<Tab> tabs,
        boolean editable,
        List<Line> lines,
        int edition,
        CalendarForm form,
        List<Option> organizations,
        List<Tab> years,
        List<String> week,
        boolean overtaken,
        boolean done) {

    /**
     * A row.
     *
     * @param id what is sent to remove it; absent for what stays
     */
    public record Line(@Nullable String id, String title, String text, String detail) {}
}
