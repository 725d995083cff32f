package vn.tinhnha.participation.fieldreport.internal.calls;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * A call as it was typed.
 *
 * @param id made with the form
 * @param at as a field for date and time sends it; empty for now
 * @param problem message key; empty when all is well
 */
public record CallForm(UUID id, String at, String outcome, String note, String problem) {

    static final int LONGEST_NOTE = 1000;

    static CallForm empty() {
        return new CallForm(UUID.randomUUID(), "", "", "", "");
    }

    CallForm with(String found) {
        return new CallForm(id, at, outcome, note, found);
    }

    Optional<CallOutcome> chosen() {
        return Arrays.stream(CallOutcome.values())
                .filter(each -> each.name().equals(outcome))
                .findFirst();
    }

    /** Empty when it is no time. */
    Optional<Instant> calledAt(ZoneId zone, Instant now) {
        if (at.isBlank()) {
            return Optional.of(now);
        }
        try {
            return Optional.of(LocalDateTime.parse(at).atZone(zone).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
