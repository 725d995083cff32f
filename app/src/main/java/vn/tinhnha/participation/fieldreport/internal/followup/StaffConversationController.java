package vn.tinhnha.participation.fieldreport.internal.followup;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.tinhnha.participation.fieldreport.internal.followup.ConversationPage.Draft;
import vn.tinhnha.participation.fieldreport.internal.reporting.SeeOther;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.participation.fieldreport.internal.staff.Visits;
import vn.tinhnha.platform.identity.StaffMember;

/** The conversation on the offices' side. */
@Controller
class StaffConversationController {

    static final String LAST_PART = "/nhan-nguoi-phan-anh";
    private static final String PATH = Desk.PATH + "/{code}" + LAST_PART;
    private static final String VIEW = "fieldreport/followup/staffConversation";

    private final Visits visits;
    private final ConversationPages pages;
    private final MessageService messages;
    private final DraftReader drafts;

    StaffConversationController(Visits visits, ConversationPages pages, MessageService messages, DraftReader drafts) {
        this.visits = visits;
        this.pages = pages;
        this.messages = messages;
        this.drafts = drafts;
    }

    @GetMapping(PATH)
    String conversation(
            @PathVariable String desk, @PathVariable String code, StaffMember staff, Locale locale, Model model) {
        model.addAttribute("page", pages.forStaff(visits.open(desk, code, staff, locale), Draft.NONE));
        return VIEW;
    }

    @PostMapping(PATH)
    Object write(
            @PathVariable String desk,
            @PathVariable String code,
            @RequestParam(name = "message", defaultValue = "") String text,
            @RequestParam(name = "file", defaultValue = "") List<String> kept,
            @RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> photos,
            StaffMember staff,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Visit visit = visits.open(desk, code, staff, locale);
        if (!FollowUpAccess.mayWrite(staff, visit.report()).isPermitted()) {
            throw new AccessDeniedException("not in charge of this report");
        }
        Draft draft = drafts.read(text, kept, photos, locale);
        if (draft.problem() != null) {
            return again(visit, draft, response, model);
        }
        return switch (messages.fromStaff(visit.report(), draft.text(), DraftReader.ids(draft), staff)) {
            case MessageOutcome.Sent _ -> SeeOther.at(visit.path() + "#nhan-tin");
            case MessageOutcome.Invalid(String problem) ->
                again(visit, drafts.problem(draft, problem, locale), response, model);
            case MessageOutcome.Denied(String reason) -> throw new AccessDeniedException(reason);
        };
    }

    private String again(Visit visit, Draft draft, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.forStaff(visit, draft));
        return VIEW;
    }
}
