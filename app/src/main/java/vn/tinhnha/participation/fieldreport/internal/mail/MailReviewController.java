package vn.tinhnha.participation.fieldreport.internal.mail;

import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.mail.MailDecision.Decided;
import vn.tinhnha.participation.fieldreport.internal.mail.MailDecision.Gone;
import vn.tinhnha.participation.fieldreport.internal.mail.MailDecision.Invalid;
import vn.tinhnha.platform.identity.StaffMember;

/** Where the center looks at mails that nobody understood, and takes out the original of any. */
@Controller
class MailReviewController {

    static final String PATH = "/dieu-hanh/thu-dien-tu";

    private static final String MAIL = PATH + "/{id:[0-9a-f-]{36}}";

    private final MailPages pages;
    private final MailReview review;
    private final MailService mails;
    private final MailQueries queries;

    MailReviewController(MailPages pages, MailReview review, MailService mails, MailQueries queries) {
        this.pages = pages;
        this.review = review;
        this.mails = mails;
        this.queries = queries;
    }

    @GetMapping(PATH)
    String list(@RequestParam(name = "xong", defaultValue = "") String done, StaffMember staff, Model model) {
        requireCenter(staff);
        model.addAttribute("page", pages.list(done));
        return "fieldreport/mail/list";
    }

    @GetMapping(MAIL)
    String mail(@PathVariable UUID id, StaffMember staff, Model model) {
        requireCenter(staff);
        model.addAttribute("page", pages.mail(find(id), MailForm.untouched()));
        return "fieldreport/mail/mail";
    }

    /** The mail as it came; to be opened by a program for mails, never by the browser. */
    @GetMapping(MAIL + "/thu-goc.eml")
    ResponseEntity<byte[]> original(@PathVariable UUID id, StaffMember staff) {
        requireCenter(staff);
        byte[] raw = mails.original(staff, id).orElseThrow(MailReviewController::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("thu-goc.eml")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(raw);
    }

    @PostMapping(MAIL + "/lap-phan-anh")
    ModelAndView report(
            @PathVariable UUID id,
            @RequestParam(name = "noi-dung", defaultValue = "") String words,
            StaffMember staff) {
        requireCenter(staff);
        return answer(id, review.report(staff, id, words.strip()), MailForm.reporting(words));
    }

    @PostMapping(MAIL + "/gan")
    ModelAndView attach(
            @PathVariable UUID id, @RequestParam(name = "ma", defaultValue = "") String code, StaffMember staff) {
        requireCenter(staff);
        return answer(id, review.attach(staff, id, code.strip()), MailForm.attaching(code));
    }

    @PostMapping(MAIL + "/bo-qua")
    ModelAndView discard(
            @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason, StaffMember staff) {
        requireCenter(staff);
        return answer(id, review.discard(staff, id, reason.strip()), MailForm.discarding(reason));
    }

    private ModelAndView answer(UUID id, MailDecision decision, MailForm typed) {
        return switch (decision) {
            case Decided(String path) -> {
                RedirectView view = new RedirectView(path);
                view.setStatusCode(HttpStatus.SEE_OTHER);
                yield new ModelAndView(view);
            }
            case Invalid(String problem) -> again(id, typed.with(problem), HttpStatus.UNPROCESSABLE_CONTENT);
            case Gone _ -> again(id, typed.with("fieldreport.mail.review.gone"), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView again(UUID id, MailForm form, HttpStatus status) {
        ModelAndView view = new ModelAndView("fieldreport/mail/mail");
        view.addObject("page", pages.mail(find(id), form));
        view.setStatus(status);
        return view;
    }

    private KeptMail find(UUID id) {
        return queries.find(id).orElseThrow(MailReviewController::notFound);
    }

    private static void requireCenter(StaffMember staff) {
        if (!FieldReportAccess.mayReadMails(staff).isPermitted()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
