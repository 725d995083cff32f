package vn.tinhnha.participation.fieldreport;

import java.util.UUID;

/** Identity of a field report inside the system; people see its code. */
public record FieldReportId(UUID value) {}
