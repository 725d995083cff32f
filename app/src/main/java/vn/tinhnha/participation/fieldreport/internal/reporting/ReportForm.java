package vn.tinhnha.participation.fieldreport.internal.reporting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;

/**
 * The form as it was typed, so that it can be shown again; every text is empty where nothing was typed.
 *
 * @param submissionId made with the form: the same form sent twice makes one report
 * @param location the pin; absent without one
 * @param insists the reporter saw what others reported, and wants a report of their own
 * @param files names of files that an earlier try already uploaded and the reporter keeps
 */
public record ReportForm(
        UUID submissionId,
        String category,
        @Nullable GeoPoint location,
        String ward,
        String address,
        String description,
        String name,
        String phone,
        String homeAddress,
        String workplace,
        String email,
        boolean confidential,
        boolean insists,
        List<String> files) {

    public ReportForm {
        files = List.copyOf(files);
    }

    public static ReportForm empty() {
        return new ReportForm(UUID.randomUUID(), "", null, "", "", "", "", "", "", "", "", false, false, List.of());
    }

    /** Reads what a browser sent, whatever it is. */
    public static ReportForm of(HttpServletRequest request) {
        List<String> removed = texts(request, "remove");
        List<String> kept = texts(request, "file");
        return new ReportForm(
                submissionId(text(request, "submissionId")),
                text(request, "category"),
                location(text(request, "latitude"), text(request, "longitude")).orElse(null),
                text(request, "ward"),
                text(request, "address"),
                text(request, "description"),
                text(request, "name"),
                text(request, "phone"),
                text(request, "homeAddress"),
                text(request, "workplace"),
                text(request, "email"),
                request.getParameter("confidential") != null,
                request.getParameter("insist") != null,
                kept.stream().distinct().filter(name -> !removed.contains(name)).toList());
    }

    /** A place as a page or a phone sends it; empty when it is none. */
    static Optional<GeoPoint> location(String latitude, String longitude) {
        try {
            return Optional.of(new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    ReportForm withPlace(@Nullable GeoPoint newLocation, String newWard) {
        return new ReportForm(
                submissionId,
                category,
                newLocation,
                newWard,
                address,
                description,
                name,
                phone,
                homeAddress,
                workplace,
                email,
                confidential,
                insists,
                files);
    }

    public ReportForm withFiles(List<String> newFiles) {
        return new ReportForm(
                submissionId,
                category,
                location,
                ward,
                address,
                description,
                name,
                phone,
                homeAddress,
                workplace,
                email,
                confidential,
                insists,
                newFiles);
    }

    private static UUID submissionId(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException _) {
            return UUID.randomUUID();
        }
    }

    private static List<String> texts(HttpServletRequest request, String field) {
        String[] values = request.getParameterValues(field);
        return values == null ? List.of() : List.of(values);
    }

    private static String text(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        // Browsers send line ends as CRLF; the limit of the text counts them as the reporter sees them.
        return value == null ? "" : value.replace("\r\n", "\n");
    }
}
