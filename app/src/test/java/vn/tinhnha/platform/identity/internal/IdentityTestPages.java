package vn.tinhnha.platform.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.identity.Devices;
import vn.tinhnha.platform.identity.StaffMember;

/** Pages as other modules would add them, and a clock that tests move. */
@TestConfiguration(proxyBeanMethods = false)
class IdentityTestPages {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @RestController
    static final class Pages {

        private final CurrentStaff current;
        private final Devices devices;

        Pages(CurrentStaff current, Devices devices) {
            this.current = current;
            this.devices = devices;
        }

        @GetMapping({"/dieu-hanh/thu", "/xu-ly/thu"})
        String staffPage(StaffMember staff) {
            return staff.username() + " " + staff.memberships();
        }

        @GetMapping("/thu/ai")
        String publicPage() {
            return current.get().map(StaffMember::displayName).orElse("visitor");
        }

        @GetMapping("/tep/thu")
        String file() {
            return "file";
        }

        @PostMapping({"/thu/gui", "/api/thu"})
        String post() {
            return "posted";
        }

        @GetMapping("/thu/bieu-mau")
        String form(CsrfToken token) {
            return "<input name=\"_csrf\" value=\"" + token.getToken() + "\">";
        }

        @GetMapping("/thu/thiet-bi")
        String device(HttpServletRequest request, HttpServletResponse response) {
            return devices.findOrCreate(request, response).limitKey();
        }
    }
}
