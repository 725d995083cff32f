package vn.tinhnha.platform.files.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.files.Taken;
import vn.tinhnha.platform.files.UploadOutcome.Reason;
import vn.tinhnha.testing.ExifJpeg;
import vn.tinhnha.testing.Pictures;

class PhotoStudioTests {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final PhotoStudio studio = new PhotoStudio(VIETNAM, 2, Duration.ofMinutes(1));

    @TempDir
    private Path folder;

    @Test
    void readsPlaceAndTimeAndKeepsNoneOfItInTheFile() throws Exception {
        byte[] photo = ExifJpeg.of(Pictures.quarters(400, 300))
                .takenAt(9.784, 105.4701)
                .takenOn("2026:11:20 07:30:00")
                .bytes();

        Prepared prepared = prepare(photo, ContentType.JPEG);

        Taken taken = prepared.taken();
        assertThat(taken.on()).isEqualTo(Instant.parse("2026-11-20T00:30:00Z"));
        GeoPoint place = requireNonNull(taken.at());
        assertThat(place.distanceMeters(new GeoPoint(9.784, 105.4701))).isLessThan(0.1);
        for (Path clean : List.of(prepared.main(), thumbnail(prepared))) {
            var metadata = ImageMetadataReader.readMetadata(clean.toFile());
            assertThat(metadata.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
            assertThat(Files.readString(clean, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "citizen");
        }
    }

    /** The corners of the stored picture, clockwise from top left, for a camera that wrote red, green, yellow, blue. */
    @ParameterizedTest
    @CsvSource({
        "1, red green yellow blue",
        "2, green red blue yellow",
        "3, yellow blue red green",
        "4, blue yellow green red",
        "5, red blue yellow green",
        "6, blue red green yellow",
        "7, yellow green red blue",
        "8, green yellow blue red"
    })
    void turnsEveryOrientationUpright(int orientation, String corners) throws Exception {
        byte[] photo = ExifJpeg.of(Pictures.quarters(400, 200))
                .orientation(orientation)
                .bytes();

        Prepared prepared = prepare(photo, ContentType.JPEG);

        BufferedImage web = ImageIO.read(prepared.main().toFile());
        boolean sideways = orientation > 4;
        assertThat(web.getWidth()).isEqualTo(sideways ? 200 : 400).isEqualTo(prepared.width());
        assertThat(web.getHeight()).isEqualTo(sideways ? 400 : 200).isEqualTo(prepared.height());
        assertThat(corners(web)).isEqualTo(corners);
    }

    @Test
    void makesAWebSizeOf1600AndASquareThumbnail() throws Exception {
        Prepared prepared = prepare(Pictures.encode(Pictures.quarters(4000, 3000), "jpeg"), ContentType.JPEG);

        assertThat(List.of(prepared.width(), prepared.height())).containsExactly(1600, 1200);
        BufferedImage thumbnail = ImageIO.read(thumbnail(prepared).toFile());
        assertThat(List.of(thumbnail.getWidth(), thumbnail.getHeight())).containsExactly(320, 320);
        assertThat(corners(thumbnail)).isEqualTo("red green yellow blue");
    }

    @Test
    void neverEnlarges() throws Exception {
        Prepared prepared = prepare(Pictures.encode(Pictures.quarters(40, 30), "png"), ContentType.PNG);

        assertThat(List.of(prepared.width(), prepared.height())).containsExactly(40, 30);
    }

    @Test
    void showsTransparentPixelsWhite() throws Exception {
        byte[] empty = Pictures.encode(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png");

        BufferedImage web = ImageIO.read(prepare(empty, ContentType.PNG).main().toFile());

        assertThat(new Color(web.getRGB(10, 10))).isEqualTo(Color.WHITE);
    }

    @Test
    void refusesABombByItsHeader() {
        byte[] bomb = Pictures.encode(new BufferedImage(10_000, 10_000, BufferedImage.TYPE_BYTE_BINARY), "png");

        assertThat(bomb.length).isLessThan(100_000);
        assertRefused(bomb, ContentType.PNG, Reason.TOO_MANY_PIXELS);
    }

    @ParameterizedTest
    @CsvSource({"jpeg, JPEG", "png, PNG"})
    void refusesAPhotoThatIsCutOff(String format, ContentType type) {
        byte[] whole = Pictures.encode(Pictures.quarters(800, 600), format);

        assertRefused(Arrays.copyOf(whole, whole.length / 2), type, Reason.BROKEN);
        assertRefused(Arrays.copyOf(whole, 60), type, Reason.BROKEN);
    }

    @Test
    void dropsWhatIsHiddenBehindThePicture() throws Exception {
        byte[] photo = Pictures.encode(Pictures.quarters(80, 60), "jpeg");
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] polyglot = Arrays.copyOf(photo, photo.length + script.length);
        System.arraycopy(script, 0, polyglot, photo.length, script.length);

        Prepared prepared = prepare(polyglot, ContentType.JPEG);

        assertThat(Files.readString(prepared.main(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void takesEightLargePhotosAtOnce() throws Exception {
        byte[] photo = Pictures.encode(Pictures.quarters(8000, 6000), "jpeg");
        List<Callable<Prepared>> uploads = IntStream.range(0, 8)
                .<Callable<Prepared>>mapToObj(number -> () -> prepare(photo, ContentType.JPEG))
                .toList();

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var upload : people.invokeAll(uploads)) {
                assertThat(upload.get().width()).isEqualTo(1600);
            }
        }
    }

    private Prepared prepare(byte[] photo, ContentType type) throws Exception {
        Path working = Files.createTempDirectory(folder, "upload");
        return studio.prepare(Files.write(working.resolve("original"), photo), type, 64, working);
    }

    private static Path thumbnail(Prepared prepared) {
        return requireNonNull(prepared.thumbnail());
    }

    private void assertRefused(byte[] photo, ContentType type, Reason reason) {
        assertThatThrownBy(() -> prepare(photo, type))
                .isInstanceOfSatisfying(
                        UnfitUploadException.class,
                        unfit -> assertThat(unfit.outcome().reason()).isEqualTo(reason));
    }

    private static String corners(BufferedImage image) {
        int right = image.getWidth() * 3 / 4;
        int bottom = image.getHeight() * 3 / 4;
        int left = image.getWidth() / 4;
        int top = image.getHeight() / 4;
        return String.join(
                " ",
                color(image.getRGB(left, top)),
                color(image.getRGB(right, top)),
                color(image.getRGB(right, bottom)),
                color(image.getRGB(left, bottom)));
    }

    private static String color(int rgb) {
        Color color = new Color(rgb);
        boolean red = color.getRed() > 200;
        boolean green = color.getGreen() > 200;
        boolean blue = color.getBlue() > 200;
        return red && green ? "yellow" : red ? "red" : green ? "green" : blue ? "blue" : "dark";
    }
}
