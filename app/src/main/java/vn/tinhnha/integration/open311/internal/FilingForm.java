package vn.tinhnha.integration.open311.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Source;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Reads the form of {@code POST /requests} as a submission. */
@Component
class FilingForm {

    private final Province province;

    FilingForm(Province province) {
        this.province = province;
    }

    SubmitFieldReport read(Map<String, String> form, UUID submissionId) {
        List<String> problems = new ArrayList<>();
        String service = text(form, "service_code");
        if (service.isEmpty()) {
            problems.add("service_code was not provided");
        } else if (province.category(service).isEmpty()) {
            problems.add("service_code was not found");
        }
        GeoPoint location = location(form, problems);
        String ward = location == null ? ward(form, problems) : null;
        if (!problems.isEmpty()) {
            throw new RefusedException(HttpStatus.BAD_REQUEST, problems);
        }
        return new SubmitFieldReport(
                submissionId,
                service,
                location,
                ward,
                text(form, "address_string"),
                description(form),
                new Contact(name(form), text(form, "phone"), "", ""),
                ServiceCatalog.YES.equals(text(form, "attribute[" + ServiceCatalog.CONFIDENTIAL + "]")),
                List.of(),
                null,
                Source.OPEN311);
    }

    private static @Nullable GeoPoint location(Map<String, String> form, List<String> problems) {
        String latitude = text(form, "lat");
        String longitude = text(form, "long");
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return null;
        }
        try {
            return new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude));
        } catch (IllegalArgumentException malformed) {
            problems.add("lat and long must be degrees in WGS 84");
            return null;
        }
    }

    /** An {@code address_id} of ours is the code of a ward; an address in words is looked up, old unit names included. */
    private @Nullable String ward(Map<String, String> form, List<String> problems) {
        String id = text(form, "address_id");
        String address = text(form, "address_string");
        if (!id.isEmpty()) {
            if (province.ward(id).isEmpty()) {
                problems.add("address_id was not found: it is the code of a ward");
            }
            return id;
        }
        if (address.isEmpty()) {
            if (problems.isEmpty()) {
                problems.add("lat and long, address_string or address_id must be provided");
            }
            return null;
        }
        List<Ward> meant = province.resolveAddress(address);
        if (meant.isEmpty()) {
            problems.add("address_string names no ward of this province: add it, or send lat and long");
            return null;
        }
        return meant.getFirst().code();
    }

    /** A picture on somebody's server is not fetched: the link goes with the words, for the officials to open. */
    private static String description(Map<String, String> form) {
        String media = text(form, "media_url");
        String description = text(form, "description");
        return media.isEmpty() || !media.matches("https?://\\S+") ? description : description + "\n\n" + media;
    }

    /** Family name first, as Vietnamese names are written. */
    private static String name(Map<String, String> form) {
        return Stream.of(text(form, "last_name"), text(form, "first_name"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String text(Map<String, String> form, String name) {
        return form.getOrDefault(name, "").strip();
    }
}
