package vn.tinhnha.platform.limits.internal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request at the door when the node has more in hand than it can answer in good time: 503 with the seconds to
 * wait, before anything was read or written. Whatever was let in is answered.
 */
final class OverloadFilter extends OncePerRequestFilter {

    private static final int RETRY_FROM_SECONDS = 2;
    private static final int RETRY_TO_SECONDS = 6;

    private final Lanes lanes;
    private final Counter refusals;

    OverloadFilter(Lanes lanes, MeterRegistry metrics) {
        this.lanes = lanes;
        this.refusals = metrics.counter("tinhnha.overload.refusals");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Semaphore> lane = lanes.enter(request);
        if (lane.isEmpty()) {
            refuse(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            lane.get().release();
        }
    }

    /** Not all are to come back in the same second. */
    private void refuse(HttpServletResponse response) throws IOException {
        refusals.increment();
        int seconds = ThreadLocalRandom.current().nextInt(RETRY_FROM_SECONDS, RETRY_TO_SECONDS + 1);
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
