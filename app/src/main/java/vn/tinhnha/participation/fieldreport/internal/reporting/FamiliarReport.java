package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.PublicStage;

/**
 * What somebody else has reported, shown to a person who seems to report the same.
 *
 * @param meters distance; negative where nobody knows
 * @param voices how many have joined
 */
public record FamiliarReport(
        String code,
        PublicStage stage,
        @Nullable String cover,
        String description,
        String ward,
        Instant receivedAt,
        int meters,
        int voices) {}
