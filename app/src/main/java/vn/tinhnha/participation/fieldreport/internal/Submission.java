package vn.tinhnha.participation.fieldreport.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Source;

/**
 * What is stored of the act of reporting, beside the report itself: all of it sealed or hashed.
 *
 * @param cover name of the first picture's file
 */
record Submission(
        UUID id,
        byte[] trackingHash,
        byte @Nullable [] deviceHash,
        Source source,
        SealedReporter reporter,
        byte @Nullable [] phoneFingerprint,
        @Nullable String cover) {}
