package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.time.Instant;
import java.util.UUID;

/** An identity that two officers must agree to open, since when and why. */
public record IdentitySeal(String reason, UUID sealedBy, String sealedName, Instant sealedAt) {}
