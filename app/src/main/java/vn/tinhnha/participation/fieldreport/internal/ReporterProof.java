package vn.tinhnha.participation.fieldreport.internal;

import org.jspecify.annotations.Nullable;

/**
 * What a visitor shows to be taken for the reporter: the device's cookie or the private link.
 *
 * @param deviceHash absent on a device that was never here
 * @param trackingToken absent when the visitor did not come by the private link
 */
public record ReporterProof(
        byte @Nullable [] deviceHash, @Nullable String trackingToken) {}
