package vn.tinhnha.integration.open311.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import vn.tinhnha.integration.open311.internal.Resources.TokenAnswer;
import vn.tinhnha.participation.fieldreport.FieldReports;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.ReportCode;

/** Reads public reports the Open311 way; nobody needs a key for it. */
@RestController
@CrossOrigin
@RequestMapping(ServicesController.BASE)
class RequestsController {

    private static final String JURISDICTION = "jurisdiction_id";

    private final FieldReports reports;
    private final RequestResources resources;
    private final Jurisdiction jurisdiction;
    private final Answers answers;
    private final InstantSource time;

    RequestsController(
            FieldReports reports,
            RequestResources resources,
            Jurisdiction jurisdiction,
            Answers answers,
            InstantSource time) {
        this.reports = reports;
        this.resources = resources;
        this.jurisdiction = jurisdiction;
        this.answers = answers;
        this.time = time;
    }

    @GetMapping({"/requests", "/requests.{format:json|xml}"})
    ResponseEntity<byte[]> list(
            @RequestParam Map<String, String> parameters, Locale accepted, HttpServletRequest request) {
        jurisdiction.check(parameters.get(JURISDICTION));
        RequestQuery query = RequestQuery.read(parameters, time.instant());
        return answer(query.ids().isEmpty() ? matching(query) : byId(query.ids()), parameters, accepted, request);
    }

    @GetMapping("/requests/{id}")
    ResponseEntity<byte[]> one(
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            Locale accepted,
            HttpServletRequest request) {
        jurisdiction.check(parameters.get(JURISDICTION));
        List<PublicFieldReport> found = byId(List.of(Format.withoutEnding(id)));
        if (found.isEmpty()) {
            throw RefusedException.notFound("service_request_id was not found, or is not public yet");
        }
        return answer(found, parameters, accepted, request);
    }

    @GetMapping("/tokens/{token}")
    ResponseEntity<byte[]> token(
            @PathVariable("token") String ending,
            @RequestParam(name = JURISDICTION, required = false) @Nullable String jurisdictionId,
            HttpServletRequest request) {
        jurisdiction.check(jurisdictionId);
        String token = Format.withoutEnding(ending);
        ReportCode code = reports.codeOf(token).orElseThrow(() -> RefusedException.notFound("token_id was not found"));
        return answers.list(request, Kind.REQUESTS, List.of(new TokenAnswer(code.value(), token)));
    }

    private List<PublicFieldReport> byId(List<String> ids) {
        return reports.find(ids.stream()
                .limit(RequestQuery.MOST)
                .flatMap(id -> ReportCode.parse(id).stream())
                .toList());
    }

    /** Several services are read one by one, each from its index, and put in one order. */
    private List<PublicFieldReport> matching(RequestQuery query) {
        if (query.services().size() <= 1) {
            String service =
                    query.services().isEmpty() ? null : query.services().getFirst();
            return page(reports.find(query.filter(service), null, query.reach()).items(), query);
        }
        Comparator<PublicFieldReport> order = Comparator.comparing(
                        query.updatedFrom() == null && query.updatedTo() == null
                                ? PublicFieldReport::receivedAt
                                : PublicFieldReport::changedAt,
                        Comparator.<Instant>reverseOrder())
                .thenComparing(PublicFieldReport::code);
        return page(
                query.services().stream()
                        .flatMap(service -> reports.find(query.filter(service), null, query.reach()).items().stream())
                        .sorted(order)
                        .toList(),
                query);
    }

    private static List<PublicFieldReport> page(List<PublicFieldReport> found, RequestQuery query) {
        return found.stream()
                .skip(query.reach() - query.pageSize())
                .limit(query.pageSize())
                .toList();
    }

    private ResponseEntity<byte[]> answer(
            List<PublicFieldReport> found,
            Map<String, String> parameters,
            Locale accepted,
            HttpServletRequest request) {
        Locale locale = Language.of(parameters.get("locale"), accepted);
        String site = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        return answers.list(
                request,
                Kind.REQUESTS,
                found.stream().map(resources.in(locale, site)).toList());
    }
}
