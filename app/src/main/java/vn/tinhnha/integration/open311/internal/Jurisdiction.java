package vn.tinhnha.integration.open311.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.province.Province;

/** The province as the standard's {@code jurisdiction_id}: the domain of its mail, e.g. {@code haugiang.gov.vn}. */
@Component
class Jurisdiction {

    private final String id;

    Jurisdiction(Province province) {
        String email = province.profile().contacts().email();
        this.id = email.substring(email.indexOf('@') + 1);
    }

    /** There is only one here, so it may be left out; a wrong one was meant for somebody else. */
    void check(@Nullable String given) {
        if (given != null && !given.isBlank() && !given.strip().equalsIgnoreCase(id)) {
            throw RefusedException.notFound("jurisdiction_id was not found: this is " + id);
        }
    }
}
