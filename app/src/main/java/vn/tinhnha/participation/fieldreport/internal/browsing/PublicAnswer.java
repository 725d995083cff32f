package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.tinhnha.kernel.Sha256;

/** An answer that is the same for everybody: caches keep it for a minute and then ask whether it changed. */
final class PublicAnswer {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int TAG_BYTES = 12;

    private PublicAnswer() {}

    /** The tag is a weak one: an answer with a strong tag goes out uncompressed. */
    static ResponseEntity<byte[]> of(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag("W/\"" + tag(body) + "\"")
                .body(body);
    }

    private static String tag(byte[] body) {
        return HexFormat.of().formatHex(Sha256.of(body), 0, TAG_BYTES);
    }
}
