package vn.tinhnha.participation.fieldreport.internal.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.web.Option;

/**
 * Lets an agency carry on the work of another.
 *
 * @param former agencies that may have been merged or dissolved
 * @param successors agencies that may carry on
 * @param count reports that would move; negative before an agency is chosen
 * @param moved reports that just moved; negative when none did
 * @param problem message key of what is wrong; absent when nothing is
 */
public record SuccessionPage(
        List<Option> former,
        List<Option> successors,
        List<Line> done,
        SuccessionForm form,
        int count,
        int moved,
        @Nullable String problem) {

    /** A succession with the names of the agencies. */
    public record Line(Succession succession, String former, String successor) {}
}
