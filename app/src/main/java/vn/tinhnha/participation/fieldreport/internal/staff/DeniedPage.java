package vn.tinhnha.participation.fieldreport.internal.staff;

/**
 * Why an official may not do that.
 *
 * @param back address of the report
 * @param reason message key
 */
public record DeniedPage(String back, String reason) {}
