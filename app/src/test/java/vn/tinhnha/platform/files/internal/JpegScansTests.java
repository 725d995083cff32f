package vn.tinhnha.platform.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinhnha.platform.files.UploadOutcome.Reason;
import vn.tinhnha.testing.Pictures;

/** Photos that must be decoded whole get less room than those that come line by line. */
class JpegScansTests {

    private static final int BASELINE = 0xffc0;
    private static final int PROGRESSIVE = 0xffc2;
    private static final int ALL_COLORS = 3;

    @TempDir
    private Path folder;

    /** The header alone decides; one that passes fails for the picture that is missing behind it. */
    @ParameterizedTest
    @CsvSource({
        BASELINE + ", 3, 6000, 4500, BROKEN",
        BASELINE + ", 1, 6000, 4500, TOO_MANY_PIXELS",
        BASELINE + ", 1, 6000, 4000, BROKEN",
        PROGRESSIVE + ", 3, 6000, 4500, TOO_MANY_PIXELS",
        PROGRESSIVE + ", 3, 6000, 4000, BROKEN",
    })
    void boundsPhotosOfSeveralScans(int frame, int colorsInFirstScan, int width, int height, Reason reason)
            throws IOException {
        Path photo = Files.write(folder.resolve("photo"), header(frame, colorsInFirstScan, width, height));

        assertThatThrownBy(() -> PhotoDecoder.decode(photo, ContentType.JPEG, 64, 1600))
                .isInstanceOfSatisfying(
                        UnfitUploadException.class,
                        unfit -> assertThat(unfit.outcome().reason()).isEqualTo(reason));
    }

    @Test
    void decodesAProgressivePhoto() throws Exception {
        Path photo = folder.resolve("photo");
        JpegEncoder.write(Pictures.quarters(400, 300), photo);
        assertThat(Files.readAllBytes(photo)).containsSequence(0xff, 0xc2);

        BufferedImage picture = PhotoDecoder.decode(photo, ContentType.JPEG, 64, 1600);

        assertThat(picture.getWidth()).isEqualTo(400);
        assertThat(picture.getHeight()).isEqualTo(300);
    }

    private static byte[] header(int frame, int colorsInFirstScan, int width, int height) {
        ByteBuffer bytes = ByteBuffer.allocate(64).putShort((short) 0xffd8);
        bytes.putShort((short) frame).putShort((short) (8 + 3 * ALL_COLORS));
        bytes.put((byte) 8).putShort((short) height).putShort((short) width).put((byte) ALL_COLORS);
        for (int color = 1; color <= ALL_COLORS; color++) {
            bytes.put((byte) color).put((byte) 0x11).put((byte) 0);
        }
        bytes.putShort((short) 0xffda).putShort((short) (6 + 2 * colorsInFirstScan));
        bytes.put((byte) colorsInFirstScan);
        for (int color = 1; color <= colorsInFirstScan; color++) {
            bytes.put((byte) color).put((byte) 0);
        }
        return bytes.put((byte) 0).put((byte) 63).put((byte) 0).array();
    }
}
