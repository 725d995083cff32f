package vn.tinhnha.platform.web;

/**
 * What is wrong with one field of a form, for the summary above it.
 *
 * @param field id of the field, which is its name
 */
public record FieldProblem(String field, String message) {}
