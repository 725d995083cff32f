package vn.tinhnha.participation.fieldreport.internal.alerts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.Sha256;
import vn.tinhnha.platform.limits.ClientNetwork;
import vn.tinhnha.platform.limits.RateLimit;
import vn.tinhnha.platform.limits.RateLimits;

/** Keeps strangers from flooding a mailbox with requests to confirm. */
@Component
class AlertLimits {

    private static final String ACTION = "fieldreport.alert";
    private static final RateLimit PER_ADDRESS = new RateLimit(3, Duration.ofDays(1));
    private static final RateLimit PER_NETWORK = new RateLimit(60, Duration.ofHours(1));

    private final RateLimits limits;

    AlertLimits(RateLimits limits) {
        this.limits = limits;
    }

    void take(String address, HttpServletRequest request) {
        limits.take(ACTION, ClientNetwork.of(request), PER_NETWORK);
        if (!address.isEmpty()) {
            String hash = HexFormat.of().formatHex(Sha256.of(address.toLowerCase(Locale.ROOT)));
            limits.take(ACTION, "mail:" + hash, PER_ADDRESS);
        }
    }
}
