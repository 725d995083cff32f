package vn.tinhnha.participation.fieldreport.internal.handover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What was typed about agencies of which one carries on the work of the other. */
public record SuccessionForm(String former, String successor, String decision, String decidedOn) {

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(decidedOn));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
