package vn.tinhnha.participation.fieldreport.internal.reporting;

import jakarta.servlet.http.HttpServletResponse;

/** Keeps a private page, which opens to whoever has its link, from caches, robots and referrers. */
public final class PrivatePage {

    private PrivatePage() {}

    public static void keep(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
