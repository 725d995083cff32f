package vn.tinhnha.participation.fieldreport.internal.browsing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the JSON API. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FieldReportList(
        List<FieldReportResource> items,

        @Schema(description = "Address of the next page; absent on the last one.") @Nullable
        String next) {}
