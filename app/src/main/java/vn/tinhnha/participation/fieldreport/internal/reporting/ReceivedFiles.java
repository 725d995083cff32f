package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.files.StoredFile;

/**
 * What became of the files of one form.
 *
 * @param files those that are accepted, the kept ones first
 * @param takenAt where the first photo that knows says it was taken; absent when none does
 * @param problems why others were not accepted
 */
public record ReceivedFiles(
        List<StoredFile> files, @Nullable GeoPoint takenAt, List<Problem> problems) {}
