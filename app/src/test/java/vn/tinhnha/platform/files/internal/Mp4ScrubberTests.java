package vn.tinhnha.platform.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tinhnha.platform.files.internal.Mp4.box;
import static vn.tinhnha.platform.files.internal.Mp4.join;
import static vn.tinhnha.platform.files.internal.Mp4.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.files.UploadOutcome.Reason;

class Mp4ScrubberTests {

    private static final byte[] PLACE = box("©xyz", new byte[4], text("+09.7840+105.4701+003.000/"));

    @TempDir
    private Path folder;

    @Test
    void tellsThePlaceAndTheSizeAndEmptiesTheUserData() throws Exception {
        byte[] before = Mp4.recording("isom", PLACE, box("loci", text("Vị Thanh")));
        Path video = write(before);

        Mp4Scrubber.Findings findings = Mp4Scrubber.scrub(video);

        assertThat(findings).isEqualTo(new Mp4Scrubber.Findings(1280, 720, new GeoPoint(9.784, 105.4701)));
        String after = Files.readString(video, StandardCharsets.ISO_8859_1);
        assertThat(after).hasSize(before.length);
        assertThat(after).doesNotContain("udta", "+09.7840", "loci");
        assertThat(after).contains("free", "mvhd", "pictures and sound");
    }

    @Test
    void changesNothingButTheUserData() throws Exception {
        byte[] before = Mp4.recording("isom", PLACE);
        Path video = write(before);

        Mp4Scrubber.scrub(video);

        byte[] after = Files.readAllBytes(video);
        String layout = new String(before, StandardCharsets.ISO_8859_1);
        int from = layout.indexOf("udta");
        int to = layout.indexOf("mdat") - 4;
        assertThat(Arrays.copyOf(after, from)).isEqualTo(Arrays.copyOf(before, from));
        assertThat(Arrays.copyOfRange(after, to, after.length))
                .isEqualTo(Arrays.copyOfRange(before, to, before.length));
    }

    @Test
    void emptiesAppleMetadataBesideTheTracks() throws Exception {
        byte[] keys = box("meta", text("com.apple.quicktime.location.ISO6709"), text("+10.0000+105.0000/"));
        Path video = write(join(box("ftyp", text("qt  "), new byte[4]), box("moov", keys), box("mdat", text("x"))));

        assertThat(Mp4Scrubber.scrub(video).place()).isEqualTo(new GeoPoint(10, 105));
        assertThat(Files.readString(video, StandardCharsets.ISO_8859_1)).doesNotContain("ISO6709", "+10.0000");
    }

    @Test
    void findsNoPlaceWhereNoneIs() throws Exception {
        assertThat(Mp4Scrubber.scrub(write(Mp4.recording("isom"))).place()).isNull();
    }

    @Test
    void refusesAVideoThatIsCutOff() throws Exception {
        byte[] whole = Mp4.recording("isom", PLACE);

        assertBroken(Arrays.copyOf(whole, whole.length - 5));
        assertBroken(Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void refusesAFileWithoutAMovie() throws Exception {
        assertBroken(join(box("ftyp", text("isom"), new byte[4]), box("mdat", text("x"))));
    }

    @Test
    void refusesSomethingElseBehindTheVideo() throws Exception {
        assertBroken(join(Mp4.recording("isom"), text("<html><script>alert(1)</script></html>")));
    }

    private void assertBroken(byte[] content) throws Exception {
        Path video = write(content);
        assertThatThrownBy(() -> Mp4Scrubber.scrub(video))
                .isInstanceOfSatisfying(
                        UnfitUploadException.class,
                        unfit -> assertThat(unfit.outcome().reason()).isEqualTo(Reason.BROKEN));
    }

    private Path write(byte[] content) throws Exception {
        return Files.write(folder.resolve("video"), content);
    }
}
