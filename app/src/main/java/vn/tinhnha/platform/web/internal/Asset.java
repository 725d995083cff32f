package vn.tinhnha.platform.web.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import vn.tinhnha.kernel.Sha256;

/**
 * A static file ready to be sent.
 *
 * @param url address with the fingerprint of its content
 * @param gzip compressed content; the plain content where compressing gains nothing
 */
record Asset(String url, String contentType, byte[] plain, byte[] gzip) {

    private static final int FINGERPRINT_BYTES = 5;

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "png", "image/png",
            "webp", "image/webp",
            "woff2", "font/woff2");

    static Asset of(String path, byte[] content) {
        int dot = path.lastIndexOf('.');
        String extension = path.substring(dot + 1);
        String url = Assets.PREFIX + path.substring(0, dot) + "-" + fingerprint(content) + "." + extension;
        String type = TYPES.getOrDefault(extension, "application/octet-stream");
        return new Asset(url, type, content, type.startsWith("image/png") ? content : compressed(content));
    }

    boolean isCompressed() {
        return gzip.length < plain.length;
    }

    private static String fingerprint(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content), 0, FINGERPRINT_BYTES);
    }

    private static byte[] compressed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return bytes.size() < content.length ? bytes.toByteArray() : content;
    }
}
