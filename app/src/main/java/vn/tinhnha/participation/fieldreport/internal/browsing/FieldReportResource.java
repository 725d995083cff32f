package vn.tinhnha.participation.fieldreport.internal.browsing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.Satisfaction;

/** A public report in the JSON API: the open contract, apart from what the pages use. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FieldReport")
record FieldReportResource(
        @Schema(example = "HG26-000128") String code,
        @Schema(description = "Its page for people.") String url,
        PublicStage stage,
        @Schema(description = "Code of the category.") String category,

        @Schema(description = "Code of the ward in the national list of units.")
        String ward,

        @Nullable GeoPoint location,
        String address,
        String description,

        @Schema(description = "Thumbnail of the first picture.") @Nullable
        String picture,

        boolean urgent,

        @Schema(description = "How many others have said that they have the same problem.")
        int voices,

        Instant receivedAt,
        Instant changedAt,

        @Schema(description = "Code of the agency that handles it.") @Nullable
        String agency,

        @Schema(description = "When an answer is due.") @Nullable
        Instant expectedBy,

        @Schema(description = "The published answer.") @Nullable
        String result,

        @Nullable Instant publishedAt,

        @Schema(description = "The reporter's verdict on the answer.") @Nullable
        Satisfaction satisfaction) {

    /** @param site scheme, host and port, for full addresses */
    static FieldReportResource of(PublicFieldReport report, String site) {
        return new FieldReportResource(
                report.code(),
                site + ReportNames.link(report.code()),
                report.stage(),
                report.category(),
                report.ward(),
                report.location(),
                report.address(),
                report.description(),
                report.cover() == null ? null : site + report.cover(),
                report.urgent(),
                report.voices(),
                report.receivedAt(),
                report.changedAt(),
                report.leadAgency(),
                report.expectedBy(),
                report.result(),
                report.publishedAt(),
                report.satisfaction());
    }
}
