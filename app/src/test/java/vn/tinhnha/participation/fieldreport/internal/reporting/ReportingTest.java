package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import vn.tinhnha.testing.IntegrationTest;

/** The whole app with a clock that tests move; one application context for all tests of this package. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest(properties = "tinhnha.field-reports.limits.per-network=10000")
@Import(ReportingTest.Configuration.class)
@interface ReportingTest {

    /** The moved clock and the officials' side of a report's way. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import(Officials.class)
    class Configuration {

        @Bean
        @Primary
        TestTime testTime() {
            return new TestTime();
        }
    }
}
