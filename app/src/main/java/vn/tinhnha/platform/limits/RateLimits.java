package vn.tinhnha.platform.limits;

/** Counts who does what how often. Counts are kept per node and forgotten at restart. */
public interface RateLimits {

    /**
     * Takes one from what is left.
     *
     * @param action what is limited, e.g. {@code fieldreport.submit}
     * @param who whose count it is, e.g. a device or {@link ClientNetwork#of}; kept in memory only
     * @throws TooManyRequestsException when nothing is left; answered as 429 with {@code Retry-After}
     */
    void take(String action, String who, RateLimit limit);
}
