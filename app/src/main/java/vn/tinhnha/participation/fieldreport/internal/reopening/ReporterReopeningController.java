package vn.tinhnha.participation.fieldreport.internal.reopening;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.reopening.ReopeningPage.Draft;
import vn.tinhnha.participation.fieldreport.internal.reporting.FileReception;
import vn.tinhnha.participation.fieldreport.internal.reporting.PrivateReports;
import vn.tinhnha.participation.fieldreport.internal.reporting.Problem;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReceivedFiles;
import vn.tinhnha.participation.fieldreport.internal.reporting.SeeOther;
import vn.tinhnha.platform.files.StoredFile;

/** Takes the reporter's request; whoever holds the private link may ask. */
@Controller
class ReporterReopeningController {

    private static final String PATH = "/phan-anh/theo-doi/{token:[A-Za-z0-9_-]+}/mo-lai";
    private static final String VIEW = "fieldreport/reopening/request";

    private final PrivateReports privateReports;
    private final ReopeningPages pages;
    private final ReopeningService service;
    private final FileReception reception;
    private final MessageSource messages;

    ReporterReopeningController(
            PrivateReports privateReports,
            ReopeningPages pages,
            ReopeningService service,
            FileReception reception,
            MessageSource messages) {
        this.privateReports = privateReports;
        this.pages = pages;
        this.service = service;
        this.reception = reception;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String request(@PathVariable String token, HttpServletResponse response, Model model) {
        FieldReport report = privateReports.open(token, response);
        model.addAttribute("page", pages.forReporter(report, PrivateReports.path(token), Draft.NONE));
        return VIEW;
    }

    @PostMapping(PATH)
    Object ask(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "file", defaultValue = "") List<String> kept,
            @RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> photos,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        FieldReport report = privateReports.open(token, response);
        ReceivedFiles received = reception.receive(kept, photos == null ? List.of() : photos);
        String text = reason.replace("\r\n", "\n");
        Answer answer = received.problems().isEmpty()
                ? answer(service.ask(
                        report,
                        text,
                        received.files().stream().map(StoredFile::id).toList()))
                : new Answer(
                        HttpStatus.UNPROCESSABLE_CONTENT, received.problems().getFirst());
        if (answer.problem() == null) {
            return SeeOther.at(PrivateReports.path(token) + "#mo-lai");
        }
        response.setStatus(answer.status().value());
        String problem = messages.getMessage(
                answer.problem().key(), new Object[] {answer.problem().argument()}, locale);
        model.addAttribute(
                "page",
                pages.forReporter(report, PrivateReports.path(token), new Draft(text, received.files(), problem)));
        return VIEW;
    }

    /** Status and problem of an answer; no problem when it was done. */
    private record Answer(HttpStatus status, @Nullable Problem problem) {}

    private static Answer answer(ReopeningOutcome outcome) {
        return switch (outcome) {
            case ReopeningOutcome.Done _ -> new Answer(HttpStatus.SEE_OTHER, null);
            case ReopeningOutcome.Invalid(String key) ->
                new Answer(HttpStatus.UNPROCESSABLE_CONTENT, new Problem("reason", key, 0));
            case ReopeningOutcome.TooLate _, ReopeningOutcome.Denied _ ->
                new Answer(HttpStatus.CONFLICT, new Problem("reason", "fieldreport.reopening.problem.closed", 0));
        };
    }
}
