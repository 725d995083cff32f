package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.util.List;
import java.util.UUID;

/**
 * Who opened what, for the supervisor.
 *
 * @param waiting for a second officer, oldest first
 * @param latest openings, latest first
 * @param frequent officers who opened very many within a day
 * @param many how many that is
 * @param viewer who looks at the page, and decides on nothing of their own
 */
public record OpeningsPage(
        List<ListedOpening> waiting,
        List<ListedOpening> latest,
        List<FrequentOpener> frequent,
        int many,
        UUID viewer) {}
