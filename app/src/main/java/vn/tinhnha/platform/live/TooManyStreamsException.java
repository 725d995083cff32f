package vn.tinhnha.platform.live;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The node serves as many live pages as it can; the page works on without, and tries again later. */
public final class TooManyStreamsException extends ResponseStatusException {

    private static final String RETRY_SECONDS = "30";

    public TooManyStreamsException() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Override
    public HttpHeaders getHeaders() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return headers;
    }
}
