package vn.tinhnha.participation.fieldreport.internal.cases;

/**
 * A report as an officer saw it when deciding.
 *
 * @param version the one that the page showed
 */
public record Chosen(String code, int version) {}
