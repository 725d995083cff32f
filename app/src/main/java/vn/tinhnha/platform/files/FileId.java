package vn.tinhnha.platform.files;

import java.util.UUID;

/** Key of a stored file, for the tables of its owner; never part of a URL. */
public record FileId(UUID value) {}
