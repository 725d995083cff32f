package vn.tinhnha.participation.fieldreport.internal.reopening;

import java.time.Instant;
import java.util.List;
import vn.tinhnha.platform.files.FileId;

/** An answer that a reopening put behind. */
record EarlierResult(int round, String result, List<FileId> files, Instant publishedAt) {}
