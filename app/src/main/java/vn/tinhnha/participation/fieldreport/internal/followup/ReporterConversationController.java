package vn.tinhnha.participation.fieldreport.internal.followup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.followup.ConversationPage.Draft;
import vn.tinhnha.participation.fieldreport.internal.reporting.PrivateReports;
import vn.tinhnha.participation.fieldreport.internal.reporting.SeeOther;

/** The conversation on the reporter's side; whoever holds the private link may read and write. */
@Controller
class ReporterConversationController {

    private static final String PATH = "/phan-anh/theo-doi/{token:[A-Za-z0-9_-]+}/trao-doi";
    private static final String VIEW = "fieldreport/followup/reporterConversation";

    private final PrivateReports privateReports;
    private final ConversationPages pages;
    private final MessageService messages;
    private final DraftReader drafts;
    private final WritingLimits limits;

    ReporterConversationController(
            PrivateReports privateReports,
            ConversationPages pages,
            MessageService messages,
            DraftReader drafts,
            WritingLimits limits) {
        this.privateReports = privateReports;
        this.pages = pages;
        this.messages = messages;
        this.drafts = drafts;
        this.limits = limits;
    }

    @GetMapping(PATH)
    String conversation(@PathVariable String token, HttpServletResponse response, Model model) {
        return show(privateReports.open(token, response), token, Draft.NONE, model);
    }

    @PostMapping(PATH)
    Object write(
            @PathVariable String token,
            @RequestParam(name = "message", defaultValue = "") String text,
            @RequestParam(name = "file", defaultValue = "") List<String> kept,
            @RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> photos,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        FieldReport report = privateReports.open(token, response);
        Draft draft = drafts.read(text, kept, photos, locale);
        if (limits.refuse(report, request, response)) {
            return again(HttpStatus.TOO_MANY_REQUESTS, report, token, drafts.tooOften(draft, locale), response, model);
        }
        if (draft.problem() != null) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, report, token, draft, response, model);
        }
        return switch (messages.fromReporter(report, draft.text(), DraftReader.ids(draft))) {
            case MessageOutcome.Sent _ -> SeeOther.at(PrivateReports.path(token) + "#nhan-tin");
            case MessageOutcome.Invalid(String problem) ->
                again(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        report,
                        token,
                        drafts.problem(draft, problem, locale),
                        response,
                        model);
            case MessageOutcome.Denied _ -> throw new IllegalStateException("the private link permits to write");
        };
    }

    private String again(
            HttpStatus status,
            FieldReport report,
            String token,
            Draft draft,
            HttpServletResponse response,
            Model model) {
        response.setStatus(status.value());
        return show(report, token, draft, model);
    }

    private String show(FieldReport report, String token, Draft draft, Model model) {
        model.addAttribute("page", pages.forReporter(report, PrivateReports.path(token), draft));
        return VIEW;
    }
}
