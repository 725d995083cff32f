package vn.tinhnha.platform.files.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Builds small MP4 files out of boxes (ISO/IEC 14496-12), with what tests need of a recording. */
final class Mp4 {

    private Mp4() {}

    /** A recording of 1280×720 whose user data are the given boxes. */
    static byte[] recording(String brand, byte[]... userData) {
        byte[] track = box("trak", trackHeader(1280, 720), box("mdia", box("minf", new byte[40])));
        return join(
                box("ftyp", text(brand), new byte[4], text(brand)),
                box("moov", box("mvhd", new byte[100]), track, box("udta", userData)),
                box("mdat", text("pictures and sound")));
    }

    static byte[] box(String type, byte[]... contents) {
        byte[] content = join(contents);
        return ByteBuffer.allocate(content.length + 8)
                .putInt(content.length + 8)
                .put(text(type))
                .put(content)
                .array();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] trackHeader(int width, int height) {
        byte[] size =
                ByteBuffer.allocate(8).putInt(width << 16).putInt(height << 16).array();
        return box("tkhd", new byte[76], size);
    }
}
