package vn.tinhnha.participation.fieldreport.internal.demo;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of tests on the demo: on a holiday nothing would have moved for days. */
@TestConfiguration
public class OnAWorkingDay {

    /** A Friday afternoon. */
    public static final Instant FRIDAY = Instant.parse("2026-11-20T08:30:00Z");

    @Bean
    @Primary
    InstantSource friday() {
        return InstantSource.fixed(FRIDAY);
    }
}
