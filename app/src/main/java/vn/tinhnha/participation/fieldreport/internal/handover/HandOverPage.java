package vn.tinhnha.participation.fieldreport.internal.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.web.Option;

/**
 * Hands over all open work of a person.
 *
 * @param path where the form is sent
 * @param people members of the chosen agency
 * @param count reports that would move; negative before somebody is chosen
 * @param moved reports that just moved; negative when none did
 * @param problem message key of what is wrong; absent when nothing is
 */
public record HandOverPage(
        String path,
        List<Option> agencies,
        List<Option> people,
        HandOverForm form,
        int count,
        int moved,
        @Nullable String problem) {}
