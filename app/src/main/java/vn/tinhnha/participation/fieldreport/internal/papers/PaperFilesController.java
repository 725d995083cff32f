package vn.tinhnha.participation.fieldreport.internal.papers;

import java.time.ZoneId;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.tinhnha.platform.province.Province;

/** The files of a report, made anew from what is stored each time somebody takes them. */
@Controller
class PaperFilesController {

    private final PaperPages pages;
    private final PaperComposer composer;
    private final ZoneId zone;

    PaperFilesController(PaperPages pages, PaperComposer composer, Province province) {
        this.pages = pages;
        this.composer = composer;
        this.zone = province.profile().zone();
    }

    @GetMapping(PaperController.PATH + "/{id}/{file}.{ending:docx|pdf|xlsx}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String file, @PathVariable String ending) {
        Paper paper = pages.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (ending) {
            case "docx" ->
                answer(
                        DocxPaper.write(composer.compose(paper)),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        file + ".docx");
            case "pdf" -> answer(PdfPaper.write(composer.compose(paper)), "application/pdf", file + ".pdf");
            default ->
                answer(
                        XlsxPaper.write(paper, zone),
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        file + ".xlsx");
        };
    }

    private static ResponseEntity<byte[]> answer(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name.replaceAll("[^a-z0-9.-]", "") + "\"")
                .body(content);
    }
}
