package vn.tinhnha.platform.files.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest files that are, or pretend to be, documents. */
final class TestDocuments {

    private TestDocuments() {}

    static byte[] pdf() {
        return Mp4.text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
    }

    /** A zip as Office writes it, with the given parts. */
    static byte[] office(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml");
            for (String part : parts) {
                put(zip, part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The head of an EBML file as browsers' recorders write it. */
    static byte[] webm() {
        byte[] head = {
            0x1A,
            0x45,
            (byte) 0xDF,
            (byte) 0xA3,
            (byte) 0x9F,
            0x42,
            (byte) 0x86,
            (byte) 0x81,
            0x01,
            0x42,
            (byte) 0xF7,
            (byte) 0x81,
            0x01,
            0x42,
            (byte) 0xF2,
            (byte) 0x81,
            0x04,
            0x42,
            (byte) 0xF3,
            (byte) 0x81,
            0x08,
            0x42,
            (byte) 0x82,
            (byte) 0x84
        };
        return Mp4.join(head, Mp4.text("webm"), new byte[] {0x42, (byte) 0x87, (byte) 0x81, 0x04}, new byte[200]);
    }

    static byte[] windowsProgram() {
        ByteBuffer program = ByteBuffer.allocate(512);
        program.put("MZ".getBytes(StandardCharsets.US_ASCII));
        program.put(0x3C, (byte) 0x80);
        program.put(0x80, "PE\0\0".getBytes(StandardCharsets.US_ASCII));
        return program.array();
    }

    private static void put(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Mp4.text("<part/>"));
        zip.closeEntry();
    }
}
