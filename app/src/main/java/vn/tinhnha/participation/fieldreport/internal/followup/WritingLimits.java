package vn.tinhnha.participation.fieldreport.internal.followup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.platform.limits.ClientNetwork;
import vn.tinhnha.platform.limits.RateLimit;
import vn.tinhnha.platform.limits.RateLimits;
import vn.tinhnha.platform.limits.TooManyRequestsException;
import vn.tinhnha.platform.rules.Rules;

/** How often reporters may write: enough for a conversation, too little for a flood. */
@Component
class WritingLimits {

    private static final String ACTION = "fieldreport.message";
    private static final Duration PERIOD = Duration.ofHours(1);
    /** A phone network hides thousands of people behind one address. */
    private static final RateLimit PER_NETWORK = new RateLimit(300, PERIOD);

    private final RateLimits limits;
    private final Rules rules;

    WritingLimits(RateLimits limits, Rules rules) {
        this.limits = limits;
        this.rules = rules;
    }

    /** Whether it is too often; then the answer says when to come back. */
    boolean refuse(FieldReport report, HttpServletRequest request, HttpServletResponse response) {
        try {
            limits.take(ACTION, "report:" + report.id().value(), perReport());
            limits.take(ACTION, ClientNetwork.of(request), PER_NETWORK);
            return false;
        } catch (TooManyRequestsException refusal) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfterSeconds()));
            return true;
        }
    }

    private RateLimit perReport() {
        return new RateLimit(rules.get(FollowUpRules.MESSAGES_AN_HOUR), PERIOD);
    }
}
