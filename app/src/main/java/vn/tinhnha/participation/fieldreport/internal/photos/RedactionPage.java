package vn.tinhnha.participation.fieldreport.internal.photos;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an official draws over a photo.
 *
 * @param back address of the report
 * @param regions what stands in the fields, one per rectangle; empty ones are left out when it is sent
 * @param problem message key; absent when nothing is wrong
 */
public record RedactionPage(
        String back,
        CasePhoto photo,
        List<RegionFields> regions,
        @Nullable String problem) {

    /** The fields of one rectangle as typed, in percent. */
    public record RegionFields(String left, String top, String width, String height) {

        boolean isEmpty() {
            return left.isBlank() && top.isBlank() && width.isBlank() && height.isBlank();
        }
    }
}
