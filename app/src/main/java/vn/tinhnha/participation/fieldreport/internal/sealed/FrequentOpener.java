package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.util.UUID;

/** An officer who opened many identities. */
public record FrequentOpener(UUID officer, String name, int openings) {}
