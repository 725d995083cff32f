package vn.tinhnha.platform.files.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tinhnha.platform.files.FileKind;
import vn.tinhnha.platform.files.StoredFile;

/**
 * Serves stored files to whoever knows their name. They never change, but one can be sealed: so that no cache shows it
 * for long after that, all ask again after a day.
 */
@Controller
class FileController {

    private static final CacheControl FOR_A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic().immutable();

    /** What people uploaded runs no script and loads nothing, even when opened by itself. */
    private static final String SANDBOX = "default-src 'none'; img-src 'self'; media-src 'self'; sandbox";

    private final FileQueries files;
    private final Blobs blobs;

    FileController(FileQueries files, Blobs blobs) {
        this.files = files;
        this.blobs = blobs;
    }

    @GetMapping("/tep/{name}/{variant}")
    ResponseEntity<Resource> file(@PathVariable String name, @PathVariable String variant) {
        return files.servedByName(name)
                .flatMap(stored -> serve(stored, "/tep/" + name + "/" + variant))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    private Optional<ResponseEntity<Resource>> serve(FileRecord stored, String path) {
        if (path.equals(stored.file().path())) {
            return serve(stored, stored.main());
        }
        if (path.equals(stored.file().thumbnailPath()) && stored.thumbnail() != null) {
            return serve(stored, stored.thumbnail());
        }
        return Optional.empty();
    }

    private Optional<ResponseEntity<Resource>> serve(FileRecord stored, ContentHash content) {
        Resource resource = blobs.open(content);
        if (!resource.exists()) {
            return Optional.empty();
        }
        return Optional.of(ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.mime()))
                .cacheControl(FOR_A_DAY)
                .eTag(content.hex())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(stored.file()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", SANDBOX)
                .body(resource));
    }

    private static String disposition(StoredFile file) {
        if (file.kind() != FileKind.DOCUMENT) {
            return "inline";
        }
        String title = file.title().isEmpty() ? "document." + file.extension() : file.title();
        return ContentDisposition.attachment()
                .filename(title, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
