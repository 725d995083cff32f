package vn.tinhnha.participation.fieldreport.internal.templates;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.RefusalGround;

/**
 * A text that officials start from.
 *
 * @param version counts changes, from 1
 * @param category absent for every category
 * @param ground what a refusal with this text stands on; {@code OTHER} for every other kind
 * @param text with placeholders
 */
public record ResponseTemplate(
        UUID id,
        int version,
        TemplateKind kind,
        @Nullable String category,
        RefusalGround ground,
        String title,
        String text,
        boolean active,
        Instant changedAt,
        String changerName) {}
