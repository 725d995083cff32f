package vn.tinhnha.integration.open311.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.tinhnha.integration.open311.internal.Answers.Kind;
import vn.tinhnha.integration.open311.internal.Resources.Discovery;
import vn.tinhnha.integration.open311.internal.Resources.Endpoint;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile.Contacts;

/** Tells clients what this interface is and what can be reported through it. */
@RestController
@CrossOrigin
@RequestMapping(ServicesController.BASE)
class ServicesController {

    static final String BASE = "/open311/v2";
    private static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";
    /** When this interface last changed in a way that clients notice. */
    private static final String CHANGESET = "2026-11-21T00:00:00+07:00";

    private final ServiceCatalog catalog;
    private final Province province;
    private final Jurisdiction jurisdiction;
    private final Answers answers;

    ServicesController(ServiceCatalog catalog, Province province, Jurisdiction jurisdiction, Answers answers) {
        this.catalog = catalog;
        this.province = province;
        this.jurisdiction = jurisdiction;
        this.answers = answers;
    }

    @GetMapping({"/discovery", "/discovery.{format:json|xml}"})
    ResponseEntity<byte[]> discovery(HttpServletRequest request) {
        Contacts contacts = province.profile().contacts();
        String url =
                ServletUriComponentsBuilder.fromContextPath(request).path(BASE).toUriString();
        return answers.one(
                request,
                "discovery",
                new Discovery(
                        CHANGESET,
                        contacts.email() + ", " + contacts.hotline(),
                        "To file reports, ask " + contacts.email() + " for an api_key. Reading needs none.",
                        List.of(new Endpoint(
                                SPECIFICATION,
                                url,
                                CHANGESET,
                                "production",
                                List.of("application/json", "text/xml")))));
    }

    @GetMapping({"/services", "/services.{format:json|xml}"})
    ResponseEntity<byte[]> services(
            @RequestParam(name = "jurisdiction_id", required = false) @Nullable String jurisdictionId,
            @RequestParam(name = "locale", required = false) @Nullable String language,
            Locale accepted,
            HttpServletRequest request) {
        jurisdiction.check(jurisdictionId);
        return answers.list(request, Kind.SERVICES, catalog.services(Language.of(language, accepted)));
    }

    @GetMapping("/services/{code}")
    ResponseEntity<byte[]> definition(
            @PathVariable String code,
            @RequestParam(name = "jurisdiction_id", required = false) @Nullable String jurisdictionId,
            @RequestParam(name = "locale", required = false) @Nullable String language,
            Locale accepted,
            HttpServletRequest request) {
        jurisdiction.check(jurisdictionId);
        return answers.one(
                request,
                "service_definition",
                catalog.definition(Format.withoutEnding(code), Language.of(language, accepted)));
    }
}
