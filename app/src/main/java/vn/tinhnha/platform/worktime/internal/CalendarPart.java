package vn.tinhnha.platform.worktime.internal;

import java.util.Arrays;
import java.util.Optional;

/** What administrators keep of the calendars, each on a page of its own. */
public enum CalendarPart {
    HOURS("gio-lam-viec", "clock"),
    DAYS("ngay-nghi", "calendar-days"),
    SHIFTS("ca-truc", "moon"),
    CLOSURES("dong-cua", "cloud-lightning");

    private final String slug;
    private final String icon;

    CalendarPart(String slug, String icon) {
        this.slug = slug;
        this.icon = icon;
    }

    static Optional<CalendarPart> of(String slug) {
        return Arrays.stream(values()).filter(part -> part.slug.equals(slug)).findFirst();
    }

    /** Last part of its address. */
    public String slug() {
        return slug;
    }

    public String path() {
        return CalendarController.PATH + "/" + slug;
    }

    public String icon() {
        return icon;
    }

    /** Prefix of its messages. */
    public String key() {
        return "worktime." + slug;
    }
}
