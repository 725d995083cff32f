package vn.tinhnha.platform.identity.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.tinhnha.platform.identity.DeviceId;
import vn.tinhnha.platform.identity.Devices;

/** {@link Devices} by a cookie that scripts cannot read. */
@Component
class CookieDevices implements Devices {

    static final String COOKIE = "tn_device";
    private static final Duration LIFETIME = Duration.ofDays(730);

    private final SecureRandom random = new SecureRandom();

    @Override
    public Optional<DeviceId> find(HttpServletRequest request) {
        if (request.getAttribute(COOKIE) instanceof DeviceId created) {
            return Optional.of(created);
        }
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(DeviceId::parse);
    }

    @Override
    public DeviceId findOrCreate(HttpServletRequest request, HttpServletResponse response) {
        return find(request).orElseGet(() -> create(request, response));
    }

    private DeviceId create(HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        DeviceId device = new DeviceId(HexFormat.of().formatHex(bytes));
        ResponseCookie cookie = ResponseCookie.from(COOKIE, device.value())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(LIFETIME)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        request.setAttribute(COOKIE, device); // asked again on this request, it is the same device
        return device;
    }
}
