package vn.tinhnha.participation.fieldreport.internal.results;

import java.util.List;
import vn.tinhnha.participation.fieldreport.internal.PhotoProof;

/** What the photos of a result prove. */
public record ProofPart(List<Photo> photos, int farthest) {

    /**
     * A photo compared with its report.
     *
     * @param meters from the report's place; negative where one of the places is unknown
     * @param far farther than the rule allows
     * @param early taken before the report was dispatched
     */
    public record Photo(PhotoProof proof, int meters, boolean far, boolean early) {

        public boolean doubtful() {
            return far || early;
        }
    }

    public boolean doubtful() {
        return photos.stream().anyMatch(Photo::doubtful);
    }
}
