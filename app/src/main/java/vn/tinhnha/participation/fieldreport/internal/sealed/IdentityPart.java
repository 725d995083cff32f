package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.platform.web.Option;
import vn.tinhnha.platform.web.Shell;

/**
 * Who reported, as far as the official may know it, on the page of a report.
 *
 * @param path address of the report, to which the forms add theirs
 * @param hidden message key: why nothing is shown; absent when something is
 * @param masked absent when nothing may be shown, or all of it is open
 * @param contact what the official opened; absent otherwise
 * @param openUntil until when it stays open
 * @param seal absent when one officer is enough
 * @param waiting whether the official's own request waits for a second officer
 * @param maySeal whether the official may seal and unseal
 * @param openings of the case, latest first; empty unless the official watches over them
 * @param viewer who looks at the page
 */
public record IdentityPart(
        String path,
        boolean confidential,
        @Nullable String hidden,
        @Nullable MaskedContact masked,
        @Nullable Contact contact,
        @Nullable Instant openUntil,
        @Nullable IdentitySeal seal,
        boolean waiting,
        boolean maySeal,
        List<Opening> openings,
        UUID viewer) {

    /** The purposes to choose from. */
    public static List<Option> purposes(Shell shell) {
        return Arrays.stream(Purpose.values())
                .map(purpose -> new Option(purpose.name(), shell.t(purpose.key())))
                .toList();
    }
}
