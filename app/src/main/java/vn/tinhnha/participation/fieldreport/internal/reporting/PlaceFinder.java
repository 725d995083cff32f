package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Fills in the place of a report from what the reporter gave: the pin, the ward, the address, the photo. */
@Component
class PlaceFinder {

    private final Province province;

    PlaceFinder(Province province) {
        this.province = province;
    }

    /**
     * Completes the place; a pin or a chosen ward is never changed.
     *
     * @param takenAt place of a photo, which counts only where the reporter's own words do not tell the ward
     */
    ReportForm complete(ReportForm form, @Nullable GeoPoint takenAt) {
        GeoPoint pin = form.location();
        if (pin != null) {
            return form.withPlace(pin, province.wardAt(pin).map(Ward::code).orElse(form.ward()));
        }
        if (!form.ward().isEmpty()) {
            return form;
        }
        List<Ward> named = wardsNamed(form.address());
        if (named.size() == 1) {
            return form.withPlace(null, named.getFirst().code());
        }
        return Optional.ofNullable(takenAt)
                .flatMap(province::wardAt)
                .map(ward -> form.withPlace(takenAt, ward.code()))
                .orElse(form);
    }

    /** Today's wards that an address may mean, old names included. */
    List<Ward> wardsNamed(String address) {
        return address.isBlank() ? List.of() : province.resolveAddress(address);
    }
}
