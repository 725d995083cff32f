package vn.tinhnha.participation.fieldreport.internal.field;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.platform.files.StoredFile;

/**
 * What an official takes along.
 *
 * @param owner id of the official, so that a phone never shows it to another
 * @param noted code of the report that a note was just added to; empty otherwise
 * @param problem message key of why a note was not taken; absent when it was
 * @param typed the words of that note
 */
public record FieldPage(
        String owner,
        List<Stop> stops,
        String noted,
        @Nullable String problem,
        String typed) {

    /**
     * A report on the way.
     *
     * @param newId id of the next note
     */
    public record Stop(FieldReport report, LocalizedText category, String ward, List<StoredFile> photos, String newId) {

        /** {@code 9.78450,105.47020}; empty without a place. */
        public String place() {
            var location = report.location();
            return location == null ? "" : location.latitude() + "," + location.longitude();
        }
    }
}
