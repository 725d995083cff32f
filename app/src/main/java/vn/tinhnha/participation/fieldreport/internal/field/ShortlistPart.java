package vn.tinhnha.participation.fieldreport.internal.field;

/** Whether the official takes the report along. */
public record ShortlistPart(String path, boolean taken) {}
