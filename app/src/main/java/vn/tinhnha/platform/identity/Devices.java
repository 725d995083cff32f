package vn.tinhnha.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Recognizes the browser of an anonymous visitor by a cookie that is set only when a form needs it. */
public interface Devices {

    /** The device that sent the request, if it has been here before. */
    Optional<DeviceId> find(HttpServletRequest request);

    /** The same, giving a new device its id: the answer carries the cookie, so call it before the body is written. */
    DeviceId findOrCreate(HttpServletRequest request, HttpServletResponse response);
}
