package vn.tinhnha.participation.fieldreport.internal.browsing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.LookAlike;

/** A look-alike in the JSON API. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LookAlike")
record LookAlikeResource(
        @Schema(example = "HG26-000128") String code,
        @Schema(description = "Its page for people.") String url,
        PublicStage stage,
        String category,
        String ward,
        String address,
        String description,

        @Schema(description = "Thumbnail of the first picture.") @Nullable
        String picture,

        Instant receivedAt,
        @Nullable GeoPoint location,

        @Schema(description = "Distance; absent where the place is known in words only.") @Nullable
        Integer meters,

        @Schema(description = "How many others have said that they have the same problem.")
        int voices) {

    /** @param site scheme, host and port, for full addresses */
    static LookAlikeResource of(LookAlike like, String site) {
        return new LookAlikeResource(
                like.code(),
                site + ReportNames.link(like.code()),
                like.status().stage(),
                like.category(),
                like.ward(),
                like.address(),
                like.description(),
                like.cover() == null ? null : site + like.cover(),
                like.receivedAt(),
                like.location(),
                like.meters() < 0 ? null : like.meters(),
                like.voices());
    }
}
