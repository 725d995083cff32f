package vn.tinhnha.platform.files.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.files.UploadOutcome.Reason;

/**
 * Takes the user data out of an MP4 or QuickTime file (ISO/IEC 14496-12) in place: boxes that may tell where, by whom
 * and on which device it was recorded become {@code free} boxes of zeros. No offset moves, so the video plays as before.
 */
final class Mp4Scrubber {

    /** What the boxes said before they were emptied; sizes are 0 where no track has one. */
    record Findings(int width, int height, @Nullable GeoPoint place) {}

    private static final int DEEPEST = 8;
    private static final int READ_AT_MOST = 64 * 1024;

    /** ISO 6709 as phones write it: {@code +09.7840+105.4701+003.000/}. */
    private static final Pattern ISO_6709 = Pattern.compile("([+-]\\d{2}\\.\\d+)([+-]\\d{3}\\.\\d+)");

    private final RandomAccessFile file;
    private int width;
    private int height;
    private @Nullable GeoPoint place;
    private boolean movie;

    private Mp4Scrubber(RandomAccessFile file) {
        this.file = file;
    }

    static Findings scrub(Path video) throws IOException, UnfitUploadException {
        try (RandomAccessFile file = new RandomAccessFile(video.toFile(), "rw")) {
            Mp4Scrubber scrubber = new Mp4Scrubber(file);
            scrubber.boxes(0, file.length(), 0);
            if (!scrubber.movie) {
                throw new UnfitUploadException(Reason.BROKEN);
            }
            return new Findings(scrubber.width, scrubber.height, scrubber.place);
        }
    }

    private void boxes(long from, long to, int depth) throws IOException, UnfitUploadException {
        long at = from;
        while (to - at >= 8) {
            file.seek(at);
            long size = Integer.toUnsignedLong(file.readInt());
            String type = fourCharacters();
            int header = 8;
            if (size == 1 && to - at >= 16) {
                size = file.readLong();
                header = 16;
            } else if (size == 0 && depth == 0) {
                size = to - at;
            }
            // a box that reaches beyond its parent: cut off, or not a video at all
            if (size < header || size > to - at || depth > DEEPEST) {
                throw new UnfitUploadException(Reason.BROKEN);
            }
            box(type, at, at + header, at + size, depth);
            at += size;
        }
    }

    private void box(String type, long at, long from, long to, int depth) throws IOException, UnfitUploadException {
        switch (type) {
            case "moov" -> {
                movie = true;
                boxes(from, to, depth + 1);
            }
            case "trak", "moof", "traf" -> boxes(from, to, depth + 1);
            case "tkhd" -> readSize(to);
            case "udta", "meta", "uuid", "XMP_" -> erase(at, from, to);
            default -> {
                // pictures, sound and their tables stay as they are
            }
        }
    }

    /** The last eight bytes of a track header: width and height, 16.16 fixed point; zero for sound. */
    private void readSize(long to) throws IOException {
        file.seek(to - 8);
        int trackWidth = file.readInt() >>> 16;
        int trackHeight = file.readInt() >>> 16;
        if (trackWidth > width) {
            width = trackWidth;
            height = trackHeight;
        }
    }

    private void erase(long at, long from, long to) throws IOException {
        if (place == null) {
            place = findPlace(from, to);
        }
        file.seek(at + 4);
        file.write("free".getBytes(StandardCharsets.ISO_8859_1));
        file.seek(from);
        byte[] zeros = new byte[READ_AT_MOST];
        for (long left = to - from; left > 0; left -= zeros.length) {
            file.write(zeros, 0, (int) Math.min(left, zeros.length));
        }
    }

    private @Nullable GeoPoint findPlace(long from, long to) throws IOException {
        byte[] content = new byte[(int) Math.min(to - from, READ_AT_MOST)];
        file.seek(from);
        file.readFully(content);
        Matcher matcher = ISO_6709.matcher(new String(content, StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            return null;
        }
        double latitude = Double.parseDouble(matcher.group(1));
        double longitude = Double.parseDouble(matcher.group(2));
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? new GeoPoint(latitude, longitude) : null;
    }

    private String fourCharacters() throws IOException {
        byte[] type = new byte[4];
        file.readFully(type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }
}
