package vn.tinhnha.participation.fieldreport.internal.wall;

import java.time.Instant;
import java.util.UUID;

/** A screen that shows the wall without anybody being signed in on it. */
public record WallScreen(UUID id, String madeBy, Instant madeAt, Instant seenAt) {}
