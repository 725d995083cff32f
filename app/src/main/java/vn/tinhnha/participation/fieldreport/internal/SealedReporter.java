package vn.tinhnha.participation.fieldreport.internal;

import org.jspecify.annotations.Nullable;

/**
 * The reporter's contact as it is stored, each field sealed; absent where not given.
 *
 * @param caseKey the key of the case, itself sealed; absent in reports from before there were such keys, and once it
 *     was destroyed
 */
public record SealedReporter(
        byte @Nullable [] name,
        byte @Nullable [] phone,
        byte @Nullable [] address,
        byte @Nullable [] workplace,
        byte @Nullable [] caseKey) {}
