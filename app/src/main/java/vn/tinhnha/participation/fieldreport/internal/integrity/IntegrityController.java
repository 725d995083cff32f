package vn.tinhnha.participation.fieldreport.internal.integrity;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.CacheControl;
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
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.integrity.IntegrityPage.Row;
import vn.tinhnha.participation.fieldreport.internal.integrity.IntegrityPage.Section;
import vn.tinhnha.platform.identity.StaffMember;

/** Signs worth a look, for the center's supervisor. */
@Controller
class IntegrityController {

    static final String PATH = "/dieu-hanh/liem-chinh";

    private final IntegrityPages pages;
    private final ReviewService reviews;

    IntegrityController(IntegrityPages pages, ReviewService reviews) {
        this.pages = pages;
        this.reviews = reviews;
    }

    @GetMapping(PATH)
    String signs(StaffMember staff, Locale locale, Model model) {
        admit(IntegrityAccess.mayLook(staff));
        model.addAttribute("page", pages.page(locale));
        return "fieldreport/integrity/signs";
    }

    @PostMapping(PATH + "/{signal}")
    RedirectView review(
            @PathVariable String signal,
            @RequestParam String finding,
            @RequestParam(defaultValue = "") String note,
            StaffMember staff) {
        Signal known = Signal.of(signal).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        admit(reviews.review(known, finding, note, staff));
        RedirectView back = new RedirectView(PATH + "#" + known.name());
        back.setStatusCode(HttpStatus.SEE_OTHER);
        return back;
    }

    @GetMapping(PATH + "/dau-hieu.csv")
    ResponseEntity<byte[]> csv(StaffMember staff, Locale locale) {
        admit(IntegrityAccess.mayLook(staff));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dau-hieu.csv\"")
                .body(csv(pages.page(locale)).getBytes(StandardCharsets.UTF_8));
    }

    private static String csv(IntegrityPage page) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CSVPrinter printer = CSVFormat.DEFAULT.print(text)) {
            printer.printRecord("signal", "at", "agency", "amount", "cases", "reviewedBy", "reviewedAt", "note");
            for (Section section : page.sections()) {
                for (Row row : section.rows()) {
                    IntegrityPage.Reviewed reviewed = row.reviewed();
                    printer.printRecord(
                            section.signal(),
                            row.at(),
                            row.agency(),
                            row.amount(),
                            String.join(" ", row.codes()),
                            reviewed == null ? "" : reviewed.by(),
                            reviewed == null ? "" : reviewed.at(),
                            reviewed == null ? "" : reviewed.note());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory always takes more", impossible);
        }
        return text.toString();
    }

    private static void admit(Decision decision) {
        if (!decision.isPermitted()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
