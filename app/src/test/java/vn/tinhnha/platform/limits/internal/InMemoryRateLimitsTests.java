package vn.tinhnha.platform.limits.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.tinhnha.platform.limits.ClientNetwork;
import vn.tinhnha.platform.limits.RateLimit;
import vn.tinhnha.platform.limits.TooManyRequestsException;

/** A burst is allowed, then one at a time as the bucket drains. */
class InMemoryRateLimitsTests {

    private static final RateLimit THREE_PER_MINUTE = new RateLimit(3, Duration.ofMinutes(1));

    private Instant now = Instant.parse("2026-11-20T01:00:00Z");
    private final InMemoryRateLimits limits = new InMemoryRateLimits(() -> now);

    private void take(String who) {
        limits.take("report", who, THREE_PER_MINUTE);
    }

    private void takeAll() {
        for (int i = 0; i < THREE_PER_MINUTE.burst(); i++) {
            take("a");
        }
    }

    @Test
    void refusesTheFourthAndSaysWhenToReturn() {
        takeAll();

        var refusal = catchThrowableOfType(TooManyRequestsException.class, () -> take("a"));

        assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void allowsOneMoreAfterAThirdOfTheTime() {
        takeAll();
        now = now.plusSeconds(20);

        take("a");
        assertThatThrownBy(() -> take("a")).isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    void allowsAWholeBurstAgainAfterTheFullTime() {
        takeAll();
        now = now.plusSeconds(60);

        assertThatCode(this::takeAll).doesNotThrowAnyException();
        assertThatThrownBy(() -> take("a")).isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    void aClockThatIsSetBackLocksNobodyOut() {
        takeAll();
        now = now.minus(Duration.ofHours(5));

        assertThatCode(this::takeAll).doesNotThrowAnyException();
        assertThatThrownBy(() -> take("a")).isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    void countsEverybodyAndEveryActionApart() {
        takeAll();

        assertThatCode(() -> take("b")).doesNotThrowAnyException();
        assertThatCode(() -> limits.take("sign-in", "a", THREE_PER_MINUTE)).doesNotThrowAnyException();
    }

    @Test
    void aRefusalIsAnsweredWithTheTimeToWait() throws Exception {
        var response = new MockHttpServletResponse();

        new TooManyRequestsAdvice().refuse(new TooManyRequestsException("report", Duration.ofMillis(19_200)), response);

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("20");
    }

    @Test
    void addressesOfOneSubscriberAreOneNetwork() {
        assertThat(network("2001:db8:1:2::1")).isEqualTo(network("2001:db8:1:2:ffff::9"));
        assertThat(network("2001:db8:1:2::1")).isNotEqualTo(network("2001:db8:1:3::1"));
        assertThat(network("203.0.113.7")).isEqualTo("203.0.113.7");
    }

    private static String network(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return ClientNetwork.of(request);
    }
}
