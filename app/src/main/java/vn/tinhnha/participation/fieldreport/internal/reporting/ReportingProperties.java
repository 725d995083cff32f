package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.tinhnha.platform.limits.RateLimit;

/**
 * How often one may press "send". A phone network hides thousands of people behind one address, so a network gets far
 * more than a device.
 *
 * @param perDevice tries of one device in {@code period}
 * @param perNetwork tries of one network in {@code period}
 */
@ConfigurationProperties("tinhnha.field-reports.limits")
public record ReportingProperties(
        @DefaultValue("20") int perDevice,
        @DefaultValue("300") int perNetwork,
        @DefaultValue("1h") Duration period) {

    public RateLimit device() {
        return new RateLimit(perDevice, period);
    }

    public RateLimit network() {
        return new RateLimit(perNetwork, period);
    }
}
