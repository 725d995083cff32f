package vn.tinhnha.participation.fieldreport.internal.field;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.participation.fieldreport.internal.staff.Visits;
import vn.tinhnha.platform.identity.StaffMember;

/** Takes notes and photos from the field, perhaps long after they were made; each exactly once. */
@Controller
class FieldNoteController {

    private static final int MOST = 4000;

    private final Visits visits;
    private final FieldNotes notes;
    private final FieldPages pages;
    private final InstantSource time;

    FieldNoteController(Visits visits, FieldNotes notes, FieldPages pages, InstantSource time) {
        this.visits = visits;
        this.notes = notes;
        this.pages = pages;
        this.time = time;
    }

    @PostMapping("/xu-ly/{code}/ghi-hien-truong")
    ModelAndView note(
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam(name = "noi-dung", defaultValue = "") String text,
            @RequestParam(name = "luc", defaultValue = "") String notedAt,
            @RequestParam(name = "vi-do", required = false) @Nullable Double latitude,
            @RequestParam(name = "kinh-do", required = false) @Nullable Double longitude,
            @RequestParam(name = "anh", required = false) @Nullable List<MultipartFile> photos,
            StaffMember staff,
            Locale locale) {
        Visit visit = visits.open("xu-ly", code, staff, locale);
        String problem = text.length() > MOST
                ? "fieldreport.problem.too-long"
                : notes.take(
                        visit.report(),
                        new FieldNotes.Sent(
                                id,
                                text.strip(),
                                instant(notedAt),
                                place(latitude, longitude),
                                photos == null ? List.of() : photos),
                        staff);
        if (problem == null) {
            return new ModelAndView(FieldController.seeOther(
                    FieldController.PATH + "?da-ghi=" + visit.report().code()));
        }
        return new ModelAndView(
                "fieldreport/field/page",
                Map.of("page", pages.page(staff, visit.report().code(), problem, text)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The phone's clock may be wrong; it never runs ahead of ours. */
    private Instant instant(String typed) {
        Instant now = time.instant();
        try {
            Instant at = typed.isEmpty() ? now : Instant.parse(typed);
            return at.isAfter(now) ? now : at;
        } catch (DateTimeException noTime) {
            return now;
        }
    }

    private static @Nullable GeoPoint place(@Nullable Double latitude, @Nullable Double longitude) {
        if (latitude == null || longitude == null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            return null;
        }
        return new GeoPoint(latitude, longitude);
    }
}
