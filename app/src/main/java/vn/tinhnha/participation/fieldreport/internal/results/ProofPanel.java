package vn.tinhnha.participation.fieldreport.internal.results;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.HistoryEntry;
import vn.tinhnha.participation.fieldreport.internal.HistoryStore;
import vn.tinhnha.participation.fieldreport.internal.PhotoProof;
import vn.tinhnha.participation.fieldreport.internal.PhotoProofQueries;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.rules.Rules;
import vn.tinhnha.platform.web.PagePart;

/** Shows leader and center where and when the photos of a result were taken, compared with the report. */
@Component
@Order(10)
class ProofPanel implements StaffPanel {

    private static final Set<String> STARTS = Set.of("DISPATCH", "REDIRECT");

    private final PhotoProofQueries proofs;
    private final HistoryStore history;
    private final Rules rules;

    ProofPanel(PhotoProofQueries proofs, HistoryStore history, Rules rules) {
        this.proofs = proofs;
        this.history = history;
        this.rules = rules;
    }

    @Override
    public Area area() {
        return Area.ACTIONS;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        FieldReport report = visit.report();
        List<PhotoProof> photos = report.result() == null ? List.of() : proofs.ofResult(report.id());
        if (photos.isEmpty()) {
            return Optional.empty();
        }
        int farthest = rules.get(ResultRules.FARTHEST);
        Instant dispatched = dispatched(report);
        return Optional.of(new PagePart(
                "fieldreport/results/proof",
                new ProofPart(
                        photos.stream()
                                .map(proof -> photo(proof, report.location(), farthest, dispatched))
                                .toList(),
                        farthest)));
    }

    private static ProofPart.Photo photo(
            PhotoProof proof, @Nullable GeoPoint place, int farthest, @Nullable Instant dispatched) {
        int meters =
                place == null || proof.place() == null ? -1 : (int) Math.round(place.distanceMeters(proof.place()));
        boolean early =
                dispatched != null && proof.takenAt() != null && proof.takenAt().isBefore(dispatched);
        return new ProofPart.Photo(proof, meters, meters > farthest, early);
    }

    /** When the work that the photos prove could begin: the first dispatch. */
    private @Nullable Instant dispatched(FieldReport report) {
        return history.of(report.id()).stream()
                .filter(entry -> STARTS.contains(entry.action()))
                .map(HistoryEntry::at)
                .findFirst()
                .orElse(null);
    }
}
