package vn.tinhnha.platform.web.internal;

import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile;

/** What makes the site an app on the phone: manifest, icons, service worker, offline page, boundaries of the map. */
@Controller
class AppController {

    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final Province province;
    private final ServiceWorker worker;

    AppController(Province province, ServiceWorker worker) {
        this.province = province;
        this.worker = worker;
    }

    @GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json;charset=UTF-8")
    ResponseEntity<Manifest> manifest(Locale locale) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .varyBy("Cookie", "Accept-Language")
                .body(Manifest.of(province.profile(), locale));
    }

    @GetMapping("/icon.svg")
    ResponseEntity<String> emblem() {
        return svg(province.profile().emblem());
    }

    @GetMapping("/icon-maskable.svg")
    ResponseEntity<String> maskable() {
        return svg(AppIcon.maskable(province.profile()));
    }

    @GetMapping("/icon-{size:192|512}.png")
    ResponseEntity<byte[]> icon(@PathVariable int size) {
        ProvinceProfile profile = province.profile();
        return ResponseEntity.ok()
                .cacheControl(A_DAY)
                .contentType(MediaType.IMAGE_PNG)
                .body(AppIcon.png(profile, size));
    }

    /** Browsers compare the worker byte by byte; it must come fresh. */
    @GetMapping("/sw.js")
    ResponseEntity<String> serviceWorker() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .body(worker.script());
    }

    @GetMapping("/ngoai-tuyen")
    String offline() {
        return "web/offline";
    }

    @GetMapping("/ban-do/ranh-gioi.json")
    ResponseEntity<byte[]> wardBoundaries() {
        return ResponseEntity.ok()
                .cacheControl(A_DAY)
                .contentType(MediaType.parseMediaType("application/geo+json"))
                .body(province.wardBoundaries());
    }

    private static ResponseEntity<String> svg(String markup) {
        return ResponseEntity.ok().cacheControl(A_DAY).contentType(SVG).body(markup);
    }
}
