package vn.tinhnha.platform.web.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Serves static files from memory, compressed ahead, to be kept for a year. */
final class AssetFilter extends OncePerRequestFilter {

    private static final String A_YEAR = "public, max-age=31536000, immutable";
    private static final String A_MINUTE = "public, max-age=60";

    private final Assets assets;

    AssetFilter(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String url = request.getRequestURI();
        Optional<Asset> asset = assets.at(url);
        if (asset.isPresent()) {
            send(asset.get(), A_YEAR, request, response);
            return;
        }
        Optional<Asset> newer = assets.newerThan(url);
        if (newer.isPresent()) {
            send(newer.get(), A_MINUTE, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void send(Asset asset, String lifetime, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        boolean gzip = asset.isCompressed() && accepted != null && accepted.contains("gzip");
        byte[] content = gzip ? asset.gzip() : asset.plain();
        response.setContentType(asset.contentType());
        response.setHeader("Cache-Control", lifetime);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (asset.isCompressed()) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(content.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(content);
        }
    }
}
