package vn.tinhnha.participation.fieldreport.internal.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Source;

/**
 * What an official wants to see of a queue; it lives in the address, so that a view can be bookmarked and shared.
 *
 * @param tab the tab as asked for; empty for the first
 * @param assignee {@link #MINE}, {@link #NOBODY}, or the id of a person
 * @param from first day on which it was received
 * @param to last day on which it was received
 * @param page counted from 1
 */
public record QueueSearch(
        String tab,
        String words,
        @Nullable String category,
        @Nullable String ward,
        boolean overdue,
        @Nullable String assignee,
        @Nullable Source source,
        boolean complex,
        boolean photo,
        boolean stopped,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int page) {

    /** What the official works on. */
    public static final String MINE = "toi";

    /** What nobody works on. */
    public static final String NOBODY = "chua-ai";

    private static final int LAST_PAGE = 1000;

    static QueueSearch of(MultiValueMap<String, String> query) {
        return new QueueSearch(
                text(query, "muc"),
                text(query, "q"),
                optional(query, "linh-vuc"),
                optional(query, "dia-ban"),
                query.containsKey("qua-han"),
                optional(query, "nguoi"),
                Arrays.stream(Source.values())
                        .filter(source -> source.name().equals(text(query, "nguon")))
                        .findFirst()
                        .orElse(null),
                query.containsKey("phuc-tap"),
                query.containsKey("co-anh"),
                query.containsKey("tam-dung"),
                day(text(query, "tu")),
                day(text(query, "den")),
                page(text(query, "trang")));
    }

    /** Whether anything narrows the view. */
    public boolean narrows() {
        return !words.isEmpty() || filters();
    }

    /** Whether more than words narrows it. */
    public boolean filters() {
        return category != null || ward != null || overdue || assignee != null || rare();
    }

    /** Whether one of the filters that people rarely need narrows it. */
    public boolean rare() {
        return source != null || complex || photo || stopped || from != null || to != null;
    }

    String link(Desk desk, String onTab, int onPage) {
        String page = onPage > 1 ? "&trang=" + onPage : "";
        return desk.path() + "?" + query(onTab) + page;
    }

    /** The part of the address that says what is seen, without the page. */
    String query(String onTab) {
        StringBuilder query = new StringBuilder("muc=").append(onTab);
        append(query, "q", words);
        append(query, "linh-vuc", category);
        append(query, "dia-ban", ward);
        append(query, "qua-han", overdue);
        append(query, "nguoi", assignee);
        append(query, "nguon", source);
        append(query, "phuc-tap", complex);
        append(query, "co-anh", photo);
        append(query, "tam-dung", stopped);
        append(query, "tu", from);
        append(query, "den", to);
        return query.toString();
    }

    private static void append(StringBuilder query, String name, @Nullable Object value) {
        String text = switch (value) {
            case null -> "";
            case Boolean chosen -> chosen ? "1" : "";
            default -> value.toString();
        };
        if (!text.isEmpty()) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(text, StandardCharsets.UTF_8));
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

    /** What is no day narrows nothing. */
    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static int page(String typed) {
        return typed.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(typed), 1, LAST_PAGE) : 1;
    }
}
