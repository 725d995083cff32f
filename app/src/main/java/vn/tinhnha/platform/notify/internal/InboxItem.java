package vn.tinhnha.platform.notify.internal;

import java.time.Instant;
import java.util.UUID;

/** A notification as it lies in an inbox. */
public record InboxItem(UUID id, String title, String text, Instant at, boolean read) {}
