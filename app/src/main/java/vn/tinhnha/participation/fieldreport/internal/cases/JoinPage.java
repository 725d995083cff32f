package vn.tinhnha.participation.fieldreport.internal.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReportFormPage;

/**
 * The form of somebody who has the same problem as a report tells of.
 *
 * @param link public page of the report
 * @param open whether the report can be joined; it may have been answered since
 * @param voices how many have joined
 * @param form what was typed, and what is wrong with it
 */
public record JoinPage(
        String code,
        String link,
        boolean open,
        String description,
        @Nullable String cover,
        LocalizedText category,
        String place,
        Instant receivedAt,
        int voices,
        ReportFormPage form) {}
