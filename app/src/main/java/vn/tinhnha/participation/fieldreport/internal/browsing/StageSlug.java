package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.util.Arrays;
import java.util.Optional;
import vn.tinhnha.participation.fieldreport.PublicStage;

/** The stages that public reports can be in, as the addresses of our pages say them. */
enum StageSlug {
    IN_PROGRESS("dang-xu-ly", PublicStage.IN_PROGRESS),
    ANSWERED("da-tra-loi", PublicStage.ANSWERED);

    private final String slug;
    private final PublicStage stage;

    StageSlug(String slug, PublicStage stage) {
        this.slug = slug;
        this.stage = stage;
    }

    String slug() {
        return slug;
    }

    PublicStage stage() {
        return stage;
    }

    static Optional<StageSlug> of(String slug) {
        return Arrays.stream(values()).filter(value -> value.slug.equals(slug)).findFirst();
    }
}
