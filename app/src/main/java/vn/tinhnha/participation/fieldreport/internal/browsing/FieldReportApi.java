package vn.tinhnha.participation.fieldreport.internal.browsing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.tinhnha.kernel.Cursor;
import vn.tinhnha.kernel.Slice;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.PublicFilter;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.PublicQueries;

/** Public reports as JSON, for everybody, without a key. */
@RestController
@CrossOrigin(methods = RequestMethod.GET)
@RequestMapping(path = FieldReportApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Field reports", description = "What people reported to the province, and what became of it.")
class FieldReportApi {

    static final String PATH = "/api/v1/field-reports";
    private static final CacheControl BRIEFLY =
            CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic();
    private static final int LARGEST_PAGE = 200;

    private final PublicQueries queries;
    private final CaseQueries cases;

    FieldReportApi(PublicQueries queries, CaseQueries cases) {
        this.queries = queries;
        this.cases = cases;
    }

    @GetMapping
    @Operation(
            summary = "List public reports",
            description = "Newest first; with changedFrom or changedTo, the latest change first. Follow `next` until "
                    + "it is absent. Reports appear once they were sent to an agency; confidential ones never do.")
    @ApiResponse(responseCode = "200", description = "A page of reports.")
    @ApiResponse(responseCode = "400", description = "A parameter could not be understood.")
    ResponseEntity<FieldReportList> list(
            @Parameter(description = "Words of the description or address, with or without diacritics.")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "Code of a category.") @RequestParam(required = false) @Nullable String category,
            @Parameter(description = "Code of a ward.") @RequestParam(required = false) @Nullable String ward,
            @Parameter(description = "How far the report is.") @RequestParam(required = false) @Nullable
                    PublicStage stage,
            @Parameter(description = "Received at this time or later (RFC 3339).")
                    @RequestParam(required = false)
                    @Nullable
                    Instant receivedFrom,
            @Parameter(description = "Received before this time.") @RequestParam(required = false) @Nullable
                    Instant receivedTo,
            @Parameter(description = "Changed at this time or later.") @RequestParam(required = false) @Nullable
                    Instant changedFrom,
            @Parameter(description = "Changed before this time.") @RequestParam(required = false) @Nullable
                    Instant changedTo,
            @Parameter(description = "How many, 1 to 200.") @RequestParam(defaultValue = "50") int limit,
            @Parameter(description = "`cursor` of a `next` link.") @RequestParam(required = false) @Nullable
                    String cursor,
            HttpServletRequest request) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new ApiRefusal(HttpStatus.BAD_REQUEST, "limit must be 1 to " + LARGEST_PAGE);
        }
        PublicFilter filter =
                new PublicFilter(q, category, ward, stage, receivedFrom, receivedTo, changedFrom, changedTo);
        Slice<PublicFieldReport> slice = queries.list(filter, cursor == null ? null : place(cursor), limit);
        String site = site(request);
        return ResponseEntity.ok()
                .cacheControl(BRIEFLY)
                .body(new FieldReportList(
                        slice.items().stream()
                                .map(report -> FieldReportResource.of(report, site))
                                .toList(),
                        slice.next() == null ? null : next(request, slice.next())));
    }

    @GetMapping("/{code}")
    @Operation(summary = "Get one public report")
    @ApiResponse(responseCode = "200", description = "The report.")
    @ApiResponse(responseCode = "307", description = "It was merged into the report at `Location`.")
    @ApiResponse(responseCode = "404", description = "There is no public report with this code.")
    ResponseEntity<FieldReportResource> one(
            @Parameter(description = "Code as on the report's page.", example = "HG26-000128") @PathVariable
                    String code,
            HttpServletRequest request) {
        Optional<String> known = ReportCode.parse(code).map(ReportCode::value);
        Optional<String> main = known.flatMap(cases::publicCaseOf);
        if (main.isPresent()) {
            // Not for good: a merged report may be split again.
            return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                    .location(URI.create(site(request) + PATH + "/" + main.get()))
                    .build();
        }
        PublicFieldReport report = known.flatMap(queries::byCode)
                .orElseThrow(() -> new ApiRefusal(HttpStatus.NOT_FOUND, "There is no public report with this code"));
        return ResponseEntity.ok().cacheControl(BRIEFLY).body(FieldReportResource.of(report, site(request)));
    }

    private static Cursor place(String cursor) {
        return Cursor.parse(cursor)
                .orElseThrow(() -> new ApiRefusal(HttpStatus.BAD_REQUEST, "cursor must be taken from a next link"));
    }

    private static String site(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    }

    private static String next(HttpServletRequest request, String cursor) {
        return ServletUriComponentsBuilder.fromRequest(request)
                .replaceQueryParam("cursor", cursor)
                .toUriString();
    }
}
