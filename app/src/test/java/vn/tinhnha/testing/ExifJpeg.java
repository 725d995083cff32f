package vn.tinhnha.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Builds JPEG photos as a phone writes them, with orientation, time and GPS in EXIF, so that no photo is kept in git. */
public final class ExifJpeg {

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int ASCII = 2;
    private static final int TIFF_HEADER = 8;

    private final BufferedImage picture;
    private int orientation = 1;
    private String takenOn = "";
    private double latitude;
    private double longitude;
    private boolean located;

    private ExifJpeg(BufferedImage picture) {
        this.picture = picture;
    }

    public static ExifJpeg of(BufferedImage picture) {
        return new ExifJpeg(picture);
    }

    /** EXIF orientation, 1 to 8. */
    public ExifJpeg orientation(int number) {
        orientation = number;
        return this;
    }

    /** Local time as cameras write it: {@code 2026:11:20 07:30:00}. */
    public ExifJpeg takenOn(String time) {
        takenOn = time;
        return this;
    }

    public ExifJpeg takenAt(double north, double east) {
        latitude = north;
        longitude = east;
        located = true;
        return this;
    }

    public byte[] bytes() {
        byte[] jpeg = encode();
        byte[] exif = exif();
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + exif.length + 10);
        out.put(jpeg, 0, 2);
        out.putShort((short) 0xFFE1).putShort((short) (exif.length + 8));
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(exif);
        out.put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    private byte[] encode() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A big-endian TIFF: the main directory, then the EXIF directory, then the GPS directory. */
    private byte[] exif() {
        Directory camera = new Directory();
        if (!takenOn.isEmpty()) {
            camera.text(0x9003, takenOn);
        }
        Directory gps = new Directory();
        if (located) {
            gps.text(0x0001, latitude < 0 ? "S" : "N");
            gps.degrees(0x0002, Math.abs(latitude));
            gps.text(0x0003, longitude < 0 ? "W" : "E");
            gps.degrees(0x0004, Math.abs(longitude));
        }
        Directory main = new Directory();
        main.text(0x010F, "Phone of a citizen");
        main.number(0x0112, SHORT, orientation << 16);
        int cameraAt = TIFF_HEADER + main.sizeWith(located ? 2 : 1);
        int gpsAt = cameraAt + camera.sizeWith(0);
        main.number(0x8769, LONG, cameraAt);
        if (located) {
            main.number(0x8825, LONG, gpsAt);
        }
        ByteBuffer out = ByteBuffer.allocate(gpsAt + gps.sizeWith(0));
        out.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(TIFF_HEADER);
        main.write(out);
        camera.write(out);
        gps.write(out);
        return out.array();
    }

    /** One image file directory: entries of 12 bytes, then the values that do not fit into four. */
    private static final class Directory {

        private record Entry(int tag, int type, int count, byte[] value) {}

        private final List<Entry> entries = new ArrayList<>();

        void text(int tag, String text) {
            byte[] value = (text + "\0").getBytes(StandardCharsets.US_ASCII);
            entries.add(new Entry(tag, ASCII, value.length, value));
        }

        /** @param bits the four value bytes; a SHORT stands in their upper half */
        void number(int tag, int type, int bits) {
            entries.add(
                    new Entry(tag, type, 1, ByteBuffer.allocate(4).putInt(bits).array()));
        }

        void degrees(int tag, double value) {
            int whole = (int) value;
            int minutes = (int) ((value - whole) * 60);
            long tenThousandths = Math.round((value - whole - minutes / 60.0) * 3600 * 10_000);
            ByteBuffer rationals = ByteBuffer.allocate(24)
                    .putInt(whole)
                    .putInt(1)
                    .putInt(minutes)
                    .putInt(1)
                    .putInt((int) tenThousandths)
                    .putInt(10_000);
            entries.add(new Entry(tag, RATIONAL, 3, rationals.array()));
        }

        /** Size in bytes once {@code more} entries of four value bytes have been added. */
        int sizeWith(int more) {
            int apart = entries.stream()
                    .mapToInt(entry -> entry.value().length)
                    .filter(length -> length > 4)
                    .sum();
            return 2 + 12 * (entries.size() + more) + 4 + apart;
        }

        void write(ByteBuffer out) {
            int apartAt = out.position() + 2 + 12 * entries.size() + 4;
            out.putShort((short) entries.size());
            for (Entry entry : entries) {
                out.putShort((short) entry.tag()).putShort((short) entry.type()).putInt(entry.count());
                if (entry.value().length > 4) {
                    out.putInt(apartAt);
                    apartAt += entry.value().length;
                } else {
                    out.put(entry.value()).put(new byte[4 - entry.value().length]);
                }
            }
            out.putInt(0);
            entries.stream().map(Entry::value).filter(value -> value.length > 4).forEach(out::put);
        }
    }
}
