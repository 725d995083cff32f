package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.List;

/**
 * What others did to a report while somebody had its page open.
 *
 * @param path address of the page as it is now
 * @param steps oldest first
 */
public record ChangesPage(String path, List<StaffReportPage.Step> steps) {}
