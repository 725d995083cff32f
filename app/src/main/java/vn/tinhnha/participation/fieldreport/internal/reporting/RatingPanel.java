package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.Satisfaction;
import vn.tinhnha.participation.fieldreport.internal.DissatisfactionReason;
import vn.tinhnha.participation.fieldreport.internal.RatingService;

/**
 * The reporter's verdict on an answer, given or still to be given; {@code fieldreport/ratingPanel.jte} shows it on the
 * private and on the public page.
 *
 * @param token of the private link, where the reporter came by it; the device's cookie proves it elsewhere
 * @param current absent before the first verdict
 * @param reasons why the reporter was not satisfied
 * @param changeableUntil absent before the first verdict
 * @param open whether a verdict can be given or changed now
 * @param problem message key of what is wrong with a verdict just sent
 */
public record RatingPanel(
        String code,
        @Nullable String token,
        @Nullable Satisfaction current,
        Set<DissatisfactionReason> reasons,
        String comment,
        @Nullable Instant changeableUntil,
        boolean open,
        @Nullable String problem) {

    public int commentMax() {
        return RatingService.COMMENT_MAX;
    }

    public RatingPanel rejected(String key, String typed) {
        return new RatingPanel(code, token, current, reasons, typed, changeableUntil, open, key);
    }
}
