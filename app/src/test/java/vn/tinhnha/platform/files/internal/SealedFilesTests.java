package vn.tinhnha.platform.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.Photos.Region;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.privacy.CaseKey;
import vn.tinhnha.platform.privacy.UnreadablePersonalDataException;
import vn.tinhnha.platform.privacy.internal.CaseKeyFixtures;
import vn.tinhnha.testing.Pictures;
import vn.tinhnha.testing.TestDatabase;

/** What is sealed is served to nobody, lies encrypted on the disk, and comes back whole. */
class SealedFilesTests {

    private static final TestDatabase DATABASE = TestDatabase.migrated("files");

    @TempDir
    private Path folder;

    private TestArchive archive;
    private MockMvc http;
    private CaseKey key;

    @BeforeEach
    void start() throws Exception {
        DATABASE.jdbc()
                .sql("truncate files.stored_file, files.obsolete_content")
                .update();
        archive = new TestArchive(DATABASE, folder.resolve("files"));
        http = MockMvcBuilders.standaloneSetup(new FileController(archive.queries, archive.blobs))
                .build();
        key = CaseKeyFixtures.newKey(folder.resolve("keys"));
    }

    @Test
    void aSealedFileIsGoneForEverybody() throws Exception {
        StoredFile photo = photo();
        byte[] before = bytes(photo.path());

        archive.sealed.seal(photo.id(), key);

        http.perform(get(photo.path()))
                .andExpect(status().isNotFound())
                .andExpect(header().string("Cache-Control", "no-store"));
        http.perform(get(thumbnail(photo))).andExpect(status().isNotFound());
        assertThat(archive.sealed.open(photo.id(), key).bytes()).isEqualTo(before);
        assertThatExceptionOfType(UnreadablePersonalDataException.class)
                .isThrownBy(() -> archive.sealed.open(photo.id(), CaseKeyFixtures.newKey(folder.resolve("keys"))));
    }

    @Test
    void thePlainContentsLeaveTheDisk() throws Exception {
        StoredFile photo = photo();
        byte[] plain = bytes(photo.path());
        archive.sealed.seal(photo.id(), key);

        archive.cleaner.clean();

        assertThat(archive.contents()).isEqualTo(2);
        try (Stream<Path> files = Files.walk(folder.resolve("files"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readAllBytes(file)).isNotEqualTo(plain));
        }
    }

    @Test
    void contentThatAnotherFileShowsStays() throws Exception {
        StoredFile sealed = photo();
        StoredFile other = photo();

        archive.sealed.seal(sealed.id(), key);
        archive.cleaner.clean();

        http.perform(get(other.path())).andExpect(status().isOk());
    }

    @Test
    void comesBackUnderItsOldName() throws Exception {
        StoredFile photo = photo();
        byte[] before = bytes(photo.path());
        archive.sealed.seal(photo.id(), key);
        archive.sealed.seal(photo.id(), key);
        archive.cleaner.clean();

        archive.sealed.unseal(photo.id(), key);
        archive.sealed.unseal(photo.id(), key);
        archive.cleaner.clean();

        assertThat(bytes(photo.path())).isEqualTo(before);
        http.perform(get(thumbnail(photo))).andExpect(status().isOk());
    }

    @Test
    void aRegionIsFlatInTheCopyAndTheRestStays() throws Exception {
        StoredFile photo = archive.accepted("a.png", Pictures.encode(Pictures.quarters(200, 100), "png"));

        StoredFile copy = archive.copies.pixelate(photo.id(), List.of(new Region(25, 25, 50, 50)));

        assertThat(copy.name()).isNotEqualTo(photo.name());
        BufferedImage before = image(photo.path());
        BufferedImage after = image(copy.path());
        assertThat(distance(after.getRGB(52, 27), after.getRGB(66, 40)))
                .as("one tile, one color")
                .isLessThan(30);
        assertThat(distance(before.getRGB(98, 48), after.getRGB(98, 48)))
                .as("where four colors met")
                .isGreaterThan(60);
        assertThat(distance(before.getRGB(10, 10), after.getRGB(10, 10))).isLessThan(30);
        assertThat(bytes(thumbnail(copy))).isNotEqualTo(bytes(thumbnail(photo)));
    }

    @Test
    void aReducedPhotoKeepsItsThumbnailOnly() throws Exception {
        StoredFile photo = archive.accepted("a.png", Pictures.encode(Pictures.quarters(1000, 800), "png"));
        archive.files.claim(List.of(photo.id()));

        StoredFile small = archive.copies.reduce(photo.id());
        archive.cleaner.clean();

        assertThat(small.width()).isEqualTo(320);
        assertThat(bytes(photo.path())).isEqualTo(bytes(thumbnail(photo)));
        assertThat(archive.files.find(List.of(new FileId(photo.id().value())))).containsExactly(small);
        assertThat(archive.contents()).isEqualTo(1);
    }

    private StoredFile photo() {
        StoredFile photo = archive.accepted("a.jpg", Pictures.encode(Pictures.quarters(400, 300), "jpeg"));
        archive.files.claim(List.of(photo.id()));
        return photo;
    }

    private static String thumbnail(StoredFile photo) {
        return Objects.requireNonNull(photo.thumbnailPath());
    }

    private BufferedImage image(String path) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(bytes(path)));
    }

    private byte[] bytes(String path) throws Exception {
        return http.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static int distance(int one, int other) {
        return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF))
                + Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF))
                + Math.abs((one & 0xFF) - (other & 0xFF));
    }
}
