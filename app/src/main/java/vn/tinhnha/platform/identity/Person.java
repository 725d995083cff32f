package vn.tinhnha.platform.identity;

import java.util.UUID;

/** An official as others see them. */
public record Person(UUID id, String username, String displayName) {}
