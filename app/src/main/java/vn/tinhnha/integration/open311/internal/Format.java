package vn.tinhnha.integration.open311.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The two languages of GeoReport v2; the address ends in the one that is wanted. */
enum Format {
    JSON(MediaType.APPLICATION_JSON),
    XML(new MediaType("text", "xml", StandardCharsets.UTF_8));

    private final MediaType type;

    Format(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    /** The last part of an address without its ending. */
    static String withoutEnding(String part) {
        return part.replaceFirst("\\.(json|xml)$", "");
    }

    /** An address without an ending gets what the client accepts, JSON if it does not say. */
    static Format of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.endsWith(".xml")) {
            return XML;
        }
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return !path.endsWith(".json") && accepted != null && accepted.contains("xml") && !accepted.contains("json")
                ? XML
                : JSON;
    }
}
