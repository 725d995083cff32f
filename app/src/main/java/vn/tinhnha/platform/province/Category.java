package vn.tinhnha.platform.province;

import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.LocalizedText;

/**
 * A field of responsibility of reports (lĩnh vực, Quyết định 482 Điều 7.1).
 *
 * @param code short stable key, e.g. {@code ha-tang-giao-thong}
 * @param icon name of an icon of the shell's sprite
 * @param wardAgency the ward's people's committee leads it
 * @param agencyCode the agency that leads it otherwise; with {@code wardAgency}, the one that leads it in urban wards
 * @param urgent reports are dispatched at once (Điều 7.3)
 */
public record Category(
        String code,
        LocalizedText name,
        LocalizedText description,
        String icon,
        boolean wardAgency,
        @Nullable String agencyCode,
        boolean urgent) {}
