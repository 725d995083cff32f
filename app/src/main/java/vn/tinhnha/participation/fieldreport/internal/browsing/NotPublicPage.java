package vn.tinhnha.participation.fieldreport.internal.browsing;

/**
 * Tells that there is no public report of a code.
 *
 * @param mistyped the code has a wrong digit
 */
public record NotPublicPage(String code, boolean mistyped) {}
