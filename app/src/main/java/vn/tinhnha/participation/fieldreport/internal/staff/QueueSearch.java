package vn.tinhnha.participation.fieldreport.internal.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an official wants to see of a queue; it lives in the address, so that a view can be bookmarked and shared.
 *
 * @param tab the tab as asked for; empty for the first
 * @param page counted from 1
 */
public record QueueSearch(
        String tab,
        String words,
        @Nullable String category,
        @Nullable String ward,
        boolean overdue,
        int page) {

    private static final int LAST_PAGE = 1000;

    static QueueSearch of(MultiValueMap<String, String> query) {
        return new QueueSearch(
                text(query, "muc"),
                text(query, "q"),
                optional(query, "linh-vuc"),
                optional(query, "dia-ban"),
                query.containsKey("qua-han"),
                page(text(query, "trang")));
    }

    /** Whether anything narrows the view. */
    public boolean narrows() {
        return !words.isEmpty() || filters();
    }

    /** Whether more than words narrows it. */
    public boolean filters() {
        return category != null || ward != null || overdue;
    }

    String link(Desk desk, String onTab, int onPage) {
        StringBuilder link = new StringBuilder(desk.path()).append("?muc=").append(onTab);
        append(link, "q", words);
        append(link, "linh-vuc", category);
        append(link, "dia-ban", ward);
        append(link, "qua-han", overdue ? "1" : null);
        append(link, "trang", onPage > 1 ? String.valueOf(onPage) : null);
        return link.toString();
    }

    private static void append(StringBuilder link, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            link.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String text(MultiValueMap<String, String> query, String name) {
        String value = query.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static @Nullable String optional(MultiValueMap<String, String> query, String name) {
        String value = text(query, name);
        return value.isEmpty() ? null : value;
    }

    private static int page(String typed) {
        return typed.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(typed), 1, LAST_PAGE) : 1;
    }
}
