package vn.tinhnha.participation.fieldreport.internal.photos;

import java.util.List;

/**
 * The photos of a case on the page of a report, with what was found in them.
 *
 * @param path address of the report
 * @param center whether the official may ask for an original
 * @param undo whether the official may show an original again
 */
public record PhotosPart(String path, List<CasePhoto> photos, boolean center, boolean undo) {}
