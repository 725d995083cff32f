package vn.tinhnha.platform.files.internal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.testing.Pictures;
import vn.tinhnha.testing.TestDatabase;

class FileControllerTests {

    private static final TestDatabase DATABASE = TestDatabase.migrated("files");

    @TempDir
    private Path folder;

    private TestArchive archive;
    private MockMvc http;

    @BeforeEach
    void serve() {
        archive = new TestArchive(DATABASE, folder);
        http = MockMvcBuilders.standaloneSetup(new FileController(archive.queries, archive.blobs))
                .build();
    }

    @Test
    void servesAPhotoForADayAndHarmless() throws Exception {
        StoredFile photo = archive.accepted("a.png", Pictures.encode(Pictures.quarters(80, 60), "png"));

        String tag = http.perform(get(photo.path()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().longValue("Content-Length", photo.bytes()))
                .andExpect(header().string("Cache-Control", "max-age=86400, public, immutable"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("Content-Disposition", "inline"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        http.perform(get(photo.path()).header("If-None-Match", Objects.requireNonNull(tag)))
                .andExpect(status().isNotModified());
        http.perform(get(Objects.requireNonNull(photo.thumbnailPath()))).andExpect(status().isOk());
    }

    @Test
    void servesPartsOfAVideo() throws Exception {
        StoredFile video = archive.accepted("a.mp4", Mp4.recording("isom"));

        http.perform(get(video.path()).header("Range", "bytes=4-7"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 4-7/" + video.bytes()))
                .andExpect(content().string("ftyp"));
    }

    @Test
    void offersADocumentForDownloadUnderItsTitle() throws Exception {
        StoredFile document = archive.accepted("Biên bản.pdf", TestDocuments.pdf());

        http.perform(get(document.path()))
                .andExpect(header().string("Content-Disposition", startsWith("attachment;")))
                .andExpect(header().string("Content-Disposition", containsString("Bi%C3%AAn%20b%E1%BA%A3n.pdf")));
    }

    @Test
    void knowsNothingElse() throws Exception {
        StoredFile video = archive.accepted("a.mp4", Mp4.recording("isom"));

        http.perform(get("/tep/AAAAAAAAAAAAAAAAAAAAAA/web.jpg")).andExpect(status().isNotFound());
        http.perform(get("/tep/" + video.name() + "/web.jpg")).andExpect(status().isNotFound());
        http.perform(get("/tep/" + video.name() + "/thumb.mp4")).andExpect(status().isNotFound());
    }
}
