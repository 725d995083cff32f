package vn.tinhnha.platform.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.platform.files.internal.Mp4.box;
import static vn.tinhnha.platform.files.internal.Mp4.text;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.unit.DataSize;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.files.FileKind;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.Taken;
import vn.tinhnha.platform.files.Upload;
import vn.tinhnha.platform.files.UploadOutcome.Accepted;
import vn.tinhnha.platform.files.UploadOutcome.Reason;
import vn.tinhnha.platform.files.UploadOutcome.Refused;
import vn.tinhnha.platform.files.UploadRules;
import vn.tinhnha.testing.Pictures;
import vn.tinhnha.testing.TestDatabase;

class FileArchiveTests {

    private static final TestDatabase DATABASE = TestDatabase.migrated("files");
    private static final byte[] PHOTO = Pictures.encode(Pictures.quarters(80, 60), "jpeg");

    @TempDir
    private Path folder;

    private TestArchive archive;

    @BeforeEach
    void emptyArchive() {
        DATABASE.jdbc().sql("truncate files.stored_file").update();
        archive = new TestArchive(DATABASE, folder);
    }

    @Nested
    class Accepting {

        @Test
        void storesAPhotoUnderAnUnguessableName() {
            StoredFile photo = archive.accepted("IMG_1.jpg", PHOTO);

            assertThat(photo.kind()).isEqualTo(FileKind.IMAGE);
            assertThat(photo.name()).matches("[A-Za-z0-9_-]{22}");
            assertThat(photo.path()).isEqualTo("/tep/" + photo.name() + "/web.jpg");
            assertThat(photo.thumbnailPath()).isEqualTo("/tep/" + photo.name() + "/thumb.jpg");
            assertThat(photo.title()).isEmpty();
            assertThat(archive.files.find(List.of(photo.id()))).containsExactly(photo);
            assertThat(archive.files.findByName(List.of("unknown", photo.name())))
                    .containsExactly(photo);
        }

        @Test
        void storesTheSameContentOnceUnderTwoNames() throws Exception {
            StoredFile first = archive.accepted("a.jpg", PHOTO);
            long contents = archive.contents();
            StoredFile second = archive.accepted("b.jpg", PHOTO);

            assertThat(second.name()).isNotEqualTo(first.name());
            assertThat(archive.contents()).isEqualTo(contents).isEqualTo(2);
        }

        @Test
        void storesAVideoWithoutItsPlace() {
            byte[] video = Mp4.recording("isom", box("©xyz", new byte[4], text("+09.7840+105.4701/")));

            assertThat(archive.accept("clip.mp4", video)).isInstanceOfSatisfying(Accepted.class, accepted -> {
                assertThat(accepted.taken()).isEqualTo(new Taken(new GeoPoint(9.784, 105.4701), null));
                assertThat(accepted.file().path()).endsWith("/video.mp4");
                assertThat(accepted.file().width()).isEqualTo(1280);
            });
        }

        @Test
        void tellsQuickTimeAndWebmApart() {
            assertThat(archive.accepted("IMG_2.MOV", Mp4.recording("qt  ")).extension())
                    .isEqualTo("mov");
            assertThat(archive.accepted("clip", TestDocuments.webm()).extension())
                    .isEqualTo("webm");
        }

        @Test
        void storesDocumentsWithTheirTitle() {
            StoredFile pdf = archive.accepted("C:\\Users\\An\\Biên bản.pdf", TestDocuments.pdf());
            StoredFile word = archive.accepted("Kết quả.docx", TestDocuments.office("word/document.xml"));
            StoredFile sheet = archive.accepted("Bảng kê.xlsx", TestDocuments.office("xl/workbook.xml"));

            assertThat(pdf.title()).isEqualTo("Biên bản.pdf");
            assertThat(pdf.path()).endsWith("/document.pdf");
            assertThat(word.path()).endsWith("/document.docx");
            assertThat(sheet.path()).endsWith("/document.xlsx");
        }
    }

    @Nested
    class Refusing {

        @Test
        void refusesWhateverIsNotWhatItsNameSays() {
            assertRefused("empty.jpg", new byte[0], Reason.EMPTY);
            assertRefused("setup.jpg", TestDocuments.windowsProgram(), Reason.NOT_SUPPORTED);
            assertRefused("run.png", text("#!/bin/sh\nrm -rf /\n"), Reason.NOT_SUPPORTED);
            assertRefused("logo.svg", text("<svg xmlns='http://www.w3.org/2000/svg'/>"), Reason.NOT_SUPPORTED);
            assertRefused("page.jpg", text("<!DOCTYPE html><script>alert(1)</script>"), Reason.NOT_SUPPORTED);
            assertRefused("a.gif", Pictures.encode(Pictures.quarters(8, 8), "gif"), Reason.NOT_SUPPORTED);
            assertRefused("a.avif", box("ftyp", text("avif"), new byte[4], text("avif")), Reason.NOT_SUPPORTED);
            assertRefused("app.docx", TestDocuments.office("AndroidManifest.xml"), Reason.NOT_SUPPORTED);
            assertRefused(
                    "macro.docx",
                    TestDocuments.office("word/document.xml", "word/vbaProject.bin"),
                    Reason.NOT_SUPPORTED);
        }

        @Test
        void tellsIphoneOwnersHowToSendAPhoto() {
            assertRefused("IMG_3.HEIC", box("ftyp", text("heic"), new byte[4], text("mif1heic")), Reason.HEIC);
        }

        @Test
        void refusesDocumentsThatAreCutOff() {
            assertRefused("a.pdf", text("%PDF-1.7\n1 0 obj\n"), Reason.BROKEN);
            byte[] whole = TestDocuments.office("word/document.xml");
            assertRefused("a.docx", Arrays.copyOf(whole, whole.length - 30), Reason.BROKEN);
        }

        @Test
        void refusesWhatTheFormDoesNotTake() {
            UploadRules photosOnly = TestArchive.RULES.accepting(FileKind.IMAGE);

            assertThat(archive.files.accept(
                            new Upload("a.pdf", new ByteArrayResource(TestDocuments.pdf())), photosOnly))
                    .isEqualTo(new Refused(Reason.NOT_SUPPORTED));
        }

        @Test
        void refusesTooManyBytesForItsKind() {
            byte[] padded = Arrays.copyOf(PHOTO, 2 * 1024 * 1024);

            UploadRules strict = new UploadRules(
                    Set.of(FileKind.values()),
                    DataSize.ofMegabytes(1),
                    DataSize.ofMegabytes(3),
                    DataSize.ofMegabytes(3),
                    64,
                    5,
                    1);

            assertThat(archive.files.accept(new Upload("a.jpg", new ByteArrayResource(padded)), strict))
                    .isEqualTo(new Refused(Reason.TOO_LARGE, 1));
            assertThat(archive.files.accept(
                            new Upload("a.jpg", new ByteArrayResource(padded)), strict.accepting(FileKind.IMAGE)))
                    .isEqualTo(new Refused(Reason.TOO_LARGE, 1));
        }

        private void assertRefused(String fileName, byte[] content, Reason reason) {
            assertThat(archive.accept(fileName, content)).as(fileName).isEqualTo(new Refused(reason));
            assertThat(folder.resolve("incoming")).isEmptyDirectory();
        }
    }

    @Nested
    class Owning {

        @Test
        void deletesWhatNobodyClaimedWithinADay() throws Exception {
            StoredFile claimed = archive.accepted("a.jpg", PHOTO);
            StoredFile forgotten = archive.accepted("b.jpg", Pictures.encode(Pictures.quarters(70, 50), "jpeg"));
            archive.files.claim(List.of(claimed.id()));

            archive.pass(Duration.ofHours(23));
            archive.cleaner.clean();
            assertThat(archive.files.find(List.of(forgotten.id()))).isNotEmpty();

            archive.pass(Duration.ofHours(2));
            archive.cleaner.clean();
            assertThat(archive.files.find(List.of(forgotten.id(), claimed.id())))
                    .containsExactly(claimed);
            assertThat(archive.contents()).isEqualTo(2);
        }

        @Test
        void keepsContentThatAnotherFileStillUses() throws Exception {
            archive.accepted("a.jpg", PHOTO);
            StoredFile claimed = archive.accepted("b.jpg", PHOTO);
            archive.files.claim(List.of(claimed.id()));

            archive.pass(Duration.ofHours(25));
            archive.cleaner.clean();

            assertThat(archive.contents()).isEqualTo(2);
        }

        @Test
        void letsOnlyOneOwnerClaimAFile() {
            StoredFile photo = archive.accepted("a.jpg", PHOTO);

            assertThat(archive.files.claim(List.of(photo.id()))).containsExactly(photo.id());
            assertThat(archive.files.claim(List.of(photo.id()))).isEmpty();
        }

        @Test
        void deletesWhatWasReleased() throws Exception {
            StoredFile photo = archive.accepted("a.jpg", PHOTO);
            archive.files.claim(List.of(photo.id()));
            archive.pass(Duration.ofDays(30));
            archive.files.release(List.of(photo.id()));

            archive.cleaner.clean();
            assertThat(archive.contents()).isEqualTo(2);
            archive.pass(Duration.ofHours(25));
            archive.cleaner.clean();
            assertThat(archive.contents()).isZero();
        }
    }
}
