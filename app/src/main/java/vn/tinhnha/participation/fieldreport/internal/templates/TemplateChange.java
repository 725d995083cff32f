package vn.tinhnha.participation.fieldreport.internal.templates;

import java.time.Instant;

/** A version of a template, with who made it and why. */
public record TemplateChange(
        int version, String title, String text, boolean active, Instant changedAt, String changerName, String reason) {}
