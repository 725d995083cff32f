package vn.tinhnha.participation.fieldreport.internal.browsing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.Likeness;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.LookAlikes;

/** Tells other systems what has been reported already, before they report it again. */
@RestController
@CrossOrigin(methods = RequestMethod.GET)
@RequestMapping(path = FieldReportApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Field reports")
class LookAlikeApi {

    private final LookAlikes lookAlikes;

    LookAlikeApi(LookAlikes lookAlikes) {
        this.lookAlikes = lookAlikes;
    }

    @GetMapping("/look-alikes")
    @Operation(
            summary = "Find public reports of the same thing",
            description = "What is being handled in the same category close by, or in similar words nearby; the "
                    + "likeliest first. The province sets how close, how similar and how recent.")
    @ApiResponse(responseCode = "200", description = "At most eight reports.")
    @ApiResponse(responseCode = "400", description = "A parameter could not be understood.")
    ResponseEntity<List<LookAlikeResource>> around(
            @Parameter(description = "WGS 84.", example = "9.7845") @RequestParam double latitude,
            @Parameter(description = "WGS 84.", example = "105.4702") @RequestParam double longitude,
            @Parameter(description = "Code of a category.") @RequestParam(defaultValue = "") String category,
            @Parameter(description = "What is wrong, in the words of the reporter.") @RequestParam(defaultValue = "")
                    String q,
            HttpServletRequest request) {
        Likeness wanted = new Likeness(null, place(latitude, longitude), "", category, q);
        String site = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(lookAlikes.open(wanted).stream()
                        .map(like -> LookAlikeResource.of(like, site))
                        .toList());
    }

    private static GeoPoint place(double latitude, double longitude) {
        try {
            return new GeoPoint(latitude, longitude);
        } catch (IllegalArgumentException _) {
            throw new ApiRefusal(HttpStatus.BAD_REQUEST, "latitude and longitude must be degrees of WGS 84");
        }
    }
}
