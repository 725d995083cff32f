package vn.tinhnha.platform.web.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The static files, prepared once at start and kept in memory: less than a megabyte. */
final class Assets {

    static final String PREFIX = "/assets/";

    private static final Pattern FINGERPRINT = Pattern.compile("-[0-9a-f]{10}(?=\\.[a-z0-9]+$)");

    private final Map<String, Asset> byPath;
    private final Map<String, Asset> byUrl;
    private final @Nullable Path folder;
    private final Map<String, byte[]> made;

    private Assets(Map<String, byte[]> sources, @Nullable Path folder, Map<String, byte[]> made) {
        Map<String, byte[]> all = new HashMap<>(sources);
        all.putAll(made);
        this.byPath = new AssetLinker(all).link();
        Map<String, Asset> urls = new HashMap<>();
        byPath.values().forEach(asset -> urls.put(asset.url(), asset));
        this.byUrl = Map.copyOf(urls);
        this.folder = folder;
        this.made = made;
    }

    /** @param made files that are made at start for the province, by path */
    static Assets load(WebProperties settings, Map<String, byte[]> made) {
        try {
            if (settings.dev()) {
                Path folder = settings.sources().resolve("resources/static");
                return new Assets(AssetSources.ofFolder(folder), folder, made);
            }
            return new Assets(AssetSources.ofClassPath(), null, made);
        } catch (IOException e) {
            throw new UncheckedIOException("static files cannot be read", e);
        }
    }

    /** The address of a file by its path, e.g. {@code js/map.js}. */
    String url(String path) {
        return asset(path).url();
    }

    byte[] content(String path) {
        return asset(path).plain();
    }

    private Asset asset(String path) {
        Asset asset = current().byPath.get(path);
        if (asset == null) {
            throw new IllegalArgumentException("no static file " + path);
        }
        return asset;
    }

    /** Exactly the file of an address. */
    Optional<Asset> at(String url) {
        return Optional.ofNullable(current().byUrl.get(url));
    }

    /** Today's version of a file that was addressed by yesterday's fingerprint: an update may meet an open page. */
    Optional<Asset> newerThan(String url) {
        String path = FINGERPRINT.matcher(url).replaceFirst("").substring(PREFIX.length());
        return Optional.ofNullable(current().byPath.get(path));
    }

    /** A developer's edit shows on the next request; otherwise what was loaded at start. */
    private Assets current() {
        if (folder == null) {
            return this;
        }
        try {
            return new Assets(AssetSources.ofFolder(folder), null, made);
        } catch (IOException e) {
            throw new UncheckedIOException("static files cannot be read", e);
        }
    }
}
