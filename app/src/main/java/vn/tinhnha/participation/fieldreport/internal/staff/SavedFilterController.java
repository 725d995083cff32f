package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.platform.identity.StaffMember;

/** Keeps a view of a queue under a name, and forgets it. */
@Controller
class SavedFilterController {

    private final SavedFilterService filters;

    SavedFilterController(SavedFilterService filters) {
        this.filters = filters;
    }

    /** The form repeats what the page was asked for, so that the view is kept as it is seen. */
    @PostMapping(Desk.PATH + "/bo-loc")
    RedirectView save(
            @PathVariable String desk,
            @RequestParam(name = "ten") String name,
            @RequestParam(name = "dung-chung", defaultValue = "false") boolean shared,
            @RequestParam MultiValueMap<String, String> query,
            StaffMember staff) {
        Desk at = Desk.admitted(desk, staff);
        QueueSearch search = QueueSearch.of(query);
        if (!name.isBlank()) {
            filters.save(at, name.strip(), search, shared, staff);
        }
        return seeOther(search.link(at, at.tab(search.tab(), staff).slug(), 1));
    }

    @PostMapping(Desk.PATH + "/bo-loc/{id}/xoa")
    RedirectView delete(@PathVariable String desk, @PathVariable UUID id, StaffMember staff) {
        filters.delete(id, staff);
        return seeOther(Desk.admitted(desk, staff).path());
    }

    private static RedirectView seeOther(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
