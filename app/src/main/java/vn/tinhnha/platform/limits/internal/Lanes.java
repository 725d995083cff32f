package vn.tinhnha.platform.limits.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The lanes in which requests are admitted: everybody's, one for uploads, and one that a flood of the others cannot
 * fill, for officials who are known to be signed in.
 */
@Component
class Lanes {

    /** From here on a form carries files and keeps its place for as long as the sender's network takes. */
    private static final long UPLOAD_BYTES = 128 * 1024;

    private static final String SESSION_COOKIE = "tn_session";
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int MOST_SESSIONS = 20_000;

    private final Semaphore everybody;
    private final Semaphore uploads;
    private final Semaphore staff;

    /** A cookie alone proves nothing: only those that were found to be valid a while ago open the officials' lane. */
    private final Cache<String, Boolean> staffSessions = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_SESSIONS)
            .build();

    Lanes(OverloadProperties limits) {
        this.everybody = new Semaphore(limits.requests());
        this.uploads = new Semaphore(limits.uploads());
        this.staff = new Semaphore(limits.staff());
    }

    /** The lane that the request now has a place in; empty when it is full. */
    Optional<Semaphore> enter(HttpServletRequest request) {
        if (request.getContentLengthLong() > UPLOAD_BYTES) {
            return entered(uploads);
        }
        Optional<Semaphore> lane = entered(everybody);
        return lane.isEmpty() && isKnownStaff(request) ? entered(staff) : lane;
    }

    /** Remembers that the request's session belongs to an official. */
    void remember(HttpServletRequest request) {
        String session = session(request);
        if (session != null) {
            staffSessions.put(session, true);
        }
    }

    private boolean isKnownStaff(HttpServletRequest request) {
        String session = session(request);
        return session != null && staffSessions.getIfPresent(session) != null;
    }

    private static Optional<Semaphore> entered(Semaphore lane) {
        return lane.tryAcquire() ? Optional.of(lane) : Optional.empty();
    }

    private static @Nullable String session(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(SESSION_COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
