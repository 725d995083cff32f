package vn.tinhnha.participation.fieldreport.internal.secret;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.web.PagePart;

/** Offers supervisors to mark a case as one with state secrets. */
@Component
@Order(90)
class SecretPanel implements StaffPanel {

    @Override
    public Area area() {
        return Area.ACTIONS;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        return SecretAccess.may(visit.staff()).isPermitted()
                ? Optional.of(new PagePart("fieldreport/secret/panel", visit))
                : Optional.empty();
    }
}
