package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Tells the form's script which ward a pin or a typed address is in. */
@RestController
class PlaceController {

    private final Province province;
    private final PlaceFinder places;
    private final MessageSource messages;

    PlaceController(Province province, PlaceFinder places, MessageSource messages) {
        this.province = province;
        this.places = places;
        this.messages = messages;
    }

    /**
     * Wards that a place may be in.
     *
     * @param wards codes, best first; one when the place is sure
     * @param text to be shown
     */
    record Answer(List<String> wards, String text) {}

    @GetMapping(path = "/phan-anh/vi-tri", produces = "application/json")
    ResponseEntity<Answer> wards(
            @RequestParam(defaultValue = "") String lat,
            @RequestParam(defaultValue = "") String lon,
            @RequestParam(required = false) @Nullable String address,
            Locale locale) {
        List<Ward> found = address == null
                ? ReportForm.location(lat, lon).flatMap(province::wardAt).stream()
                        .toList()
                : places.wardsNamed(address);
        // A place is personal data: it stays in no cache.
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer(found, address != null, locale));
    }

    private Answer answer(List<Ward> found, boolean typed, Locale locale) {
        String key = switch (found.size()) {
            case 0 -> typed ? "fieldreport.place.unknown" : "fieldreport.problem.outside";
            case 1 -> "fieldreport.place.ward";
            default -> "fieldreport.problem.ward-several";
        };
        String ward = found.isEmpty() ? "" : found.getFirst().name();
        return new Answer(
                found.stream().map(Ward::code).toList(), messages.getMessage(key, new Object[] {ward}, locale));
    }
}
