package vn.tinhnha.participation.fieldreport.internal.handover;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An agency that was merged into another or dissolved.
 *
 * @param agency code of the agency that is no more
 * @param successor code of the one that carries on
 * @param decision number of the decision
 * @param reports how many open reports moved
 */
public record Succession(
        String agency,
        String successor,
        String decision,
        LocalDate decidedOn,
        Instant movedAt,
        String moverName,
        int reports) {}
