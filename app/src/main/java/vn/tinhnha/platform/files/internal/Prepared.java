package vn.tinhnha.platform.files.internal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.files.Taken;

/**
 * A clean copy of an upload, ready to be stored.
 *
 * @param type format of the copy
 * @param main the copy, in the upload's working folder
 * @param thumbnail in the same folder; images only
 */
record Prepared(ContentType type, Path main, @Nullable Path thumbnail, int width, int height, Taken taken) {}
