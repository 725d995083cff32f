package vn.tinhnha.platform.notify.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.platform.identity.DeviceId;
import vn.tinhnha.platform.identity.Devices;

/** The inbox of a visitor's device; nobody signs in. */
@Controller
class DeviceInboxController {

    private static final String PATH = "/hop-thu";

    private final InboxPages pages;
    private final InboxQueries queries;
    private final InboxService inbox;
    private final Devices devices;

    DeviceInboxController(InboxPages pages, InboxQueries queries, InboxService inbox, Devices devices) {
        this.pages = pages;
        this.queries = queries;
        this.inbox = inbox;
        this.devices = devices;
    }

    @GetMapping(PATH)
    String inbox(
            @RequestParam(name = "tu", required = false) @Nullable String cursor,
            HttpServletRequest request,
            Model model) {
        model.addAttribute(
                "page",
                owner(request).map(owner -> pages.page(PATH, owner, cursor)).orElseGet(() -> InboxPages.empty(PATH)));
        return "notify/deviceInbox";
    }

    /** For the mark on the bell: pages for everybody stay the same for everybody, their script asks here. */
    @GetMapping(PATH + "/chua-doc")
    ResponseEntity<Integer> unread(HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(owner(request).map(queries::unread).orElse(0));
    }

    @GetMapping(PATH + "/{id:[0-9a-f-]{36}}")
    RedirectView open(@PathVariable UUID id, HttpServletRequest request) {
        return SeeOther.at(owner(request)
                .flatMap(owner -> inbox.open(owner, id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @PostMapping(PATH + "/da-doc")
    RedirectView readAll(HttpServletRequest request) {
        owner(request).ifPresent(inbox::readAll);
        return SeeOther.at(PATH);
    }

    private Optional<InboxOwner> owner(HttpServletRequest request) {
        return devices.find(request).map(DeviceId::hash).map(InboxOwner::new);
    }
}
