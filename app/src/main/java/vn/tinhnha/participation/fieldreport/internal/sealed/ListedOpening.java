package vn.tinhnha.participation.fieldreport.internal.sealed;

/** An opening with the code of its case. */
public record ListedOpening(String code, Opening opening) {}
