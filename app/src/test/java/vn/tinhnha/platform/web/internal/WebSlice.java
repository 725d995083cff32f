package vn.tinhnha.platform.web.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import vn.tinhnha.platform.web.MenuItem;
import vn.tinhnha.platform.web.SignedIn;
import vn.tinhnha.platform.web.SignedInStaff;
import vn.tinhnha.platform.web.StaffMenu;

/** The shell and a province over real HTTP, nothing else. Not annotated as configuration, so no scan finds it. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration"
        })
@ComponentScan({"vn.tinhnha.platform.web", "vn.tinhnha.platform.province"})
@ConfigurationPropertiesScan({"vn.tinhnha.platform.web", "vn.tinhnha.platform.province"})
class WebSlice {

    static final Instant NOW = Instant.parse("2025-08-17T07:37:00Z");

    /** Somebody is signed in wherever the path says staff. */
    @Bean
    SignedIn signedIn() {
        return request -> request.getRequestURI().contains("staff")
                ? new SignedInStaff("Nguyễn Thị Mai", "Trung tâm Điều hành đô thị thông minh")
                : null;
    }

    @Bean
    StaffMenu menu() {
        return request -> List.of(
                new MenuItem("/dev/components/staff", "web.nav.list", "inbox", 12),
                new MenuItem("/dieu-hanh/ban-do", "web.nav.more", "map", 0));
    }

    @Bean
    InstantSource clock() {
        return InstantSource.fixed(NOW);
    }
}
