package vn.tinhnha.participation.fieldreport.internal.photos;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.web.PagePart;

/** Lists the photos that the public sees, to be looked at and made unrecognizable where need be. */
@Component
@Order(80)
class PhotosPanel implements StaffPanel {

    private final RedactionService redactions;

    PhotosPanel(RedactionService redactions) {
        this.redactions = redactions;
    }

    @Override
    public Area area() {
        return Area.FACTS;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        if (!PhotoAccess.mayRedact(visit.staff(), visit.report()).isPermitted()) {
            return Optional.empty();
        }
        List<CasePhoto> photos = redactions.photos(visit.report());
        return photos.isEmpty()
                ? Optional.empty()
                : Optional.of(new PagePart(
                        "fieldreport/photos/panel",
                        new PhotosPart(
                                visit.path(),
                                photos,
                                PhotoAccess.maySeeOriginal(visit.staff()).isPermitted(),
                                PhotoAccess.mayUndo(visit.staff()).isPermitted())));
    }
}
