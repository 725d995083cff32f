package vn.tinhnha.platform.notify.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.platform.identity.StaffMember;

/** The inbox of the official who is signed in. */
@Controller
class StaffInboxController {

    static final String PATH = "/thong-bao";

    private final InboxPages pages;
    private final InboxService inbox;
    private final UnreadCounts counts;

    StaffInboxController(InboxPages pages, InboxService inbox, UnreadCounts counts) {
        this.pages = pages;
        this.inbox = inbox;
        this.counts = counts;
    }

    @GetMapping(PATH)
    String inbox(@RequestParam(name = "tu", required = false) @Nullable String cursor, StaffMember staff, Model model) {
        model.addAttribute("page", pages.page(PATH, InboxOwner.of(staff.id()), cursor));
        return "notify/staffInbox";
    }

    @GetMapping(PATH + "/{id:[0-9a-f-]{36}}")
    RedirectView open(@PathVariable UUID id, StaffMember staff) {
        String link = inbox.open(InboxOwner.of(staff.id()), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        counts.forget(staff.id());
        return SeeOther.at(link);
    }

    @PostMapping(PATH + "/da-doc")
    RedirectView readAll(StaffMember staff) {
        inbox.readAll(InboxOwner.of(staff.id()));
        counts.forget(staff.id());
        return SeeOther.at(PATH);
    }
}
