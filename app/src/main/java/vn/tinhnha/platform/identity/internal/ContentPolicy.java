package vn.tinhnha.platform.identity.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a page may load: everything from this site only, except map tiles where the province uses another host's. */
@Component
class ContentPolicy {

    private static final Pattern HOST = Pattern.compile("(https?://)([^/]+)/.*");

    /** Of uploaded files: they are shown, never run. */
    static final String FILES = "default-src 'none'; img-src 'self'; media-src 'self'; frame-ancestors 'none'";

    private final String tiles;

    /** @param tiles address template of map tiles, e.g. {@code https://{s}.tile.example.vn/{z}/{x}/{y}.png} */
    ContentPolicy(@Value("${tinhnha.map.tiles:}") String tiles) {
        Matcher matcher = HOST.matcher(tiles);
        this.tiles =
                matcher.matches() ? " " + matcher.group(1) + matcher.group(2).replace("{s}", "*") : "";
    }

    String pages() {
        return String.join(
                "; ",
                "default-src 'self'",
                "img-src 'self' data: blob:" + tiles,
                "media-src 'self' blob:",
                "style-src 'self'",
                "script-src 'self'",
                "connect-src 'self'",
                "worker-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
