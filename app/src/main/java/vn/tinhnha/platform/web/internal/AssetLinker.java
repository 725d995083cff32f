package vn.tinhnha.platform.web.internal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Bundles stylesheets and points every reference between files at a fingerprinted address, so that a change of one
 * file changes the addresses of all that use it. Takes the place of a bundler.
 */
final class AssetLinker {

    private static final Pattern CSS_IMPORT = Pattern.compile("@import \"([^\"]+)\";");
    private static final Pattern CSS_URL = Pattern.compile("url\\((?!data:|#)[\"']?([^\"')]+)[\"']?\\)");
    private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);
    private static final Pattern JS_IMPORT =
            Pattern.compile("(\\bfrom\\s*|\\bimport\\s*\\(?\\s*)\"(\\.{1,2}/[^\"]+)\"");

    private final Map<String, byte[]> sources;
    private final Map<String, Asset> linked = new HashMap<>();

    AssetLinker(Map<String, byte[]> sources) {
        this.sources = sources;
    }

    /** All files by their own path, e.g. {@code js/map.js}. */
    Map<String, Asset> link() {
        sources.keySet().forEach(this::asset);
        return Map.copyOf(linked);
    }

    private Asset asset(String path) {
        Asset known = linked.get(path);
        if (known == null) {
            known = Asset.of(path, content(path));
            linked.put(path, known);
        }
        return known;
    }

    private byte[] content(String path) {
        if (path.endsWith(".css")) {
            return bytes(stylesheet(path));
        }
        if (path.endsWith(".js") && !path.startsWith("vendor/")) {
            return bytes(JS_IMPORT
                    .matcher(text(path))
                    .replaceAll(use -> use.group(1) + "\"" + url(path, use.group(2)) + "\""));
        }
        return source(path);
    }

    private String stylesheet(String path) {
        String plain = CSS_COMMENT.matcher(text(path)).replaceAll("");
        String addressed = CSS_URL.matcher(plain).replaceAll(use -> "url(" + url(path, use.group(1)) + ")");
        return CSS_IMPORT.matcher(addressed).replaceAll(use -> imported(path, use));
    }

    private String imported(String path, MatchResult use) {
        return stylesheet(resolve(path, use.group(1))).replace("\\", "\\\\").replace("$", "\\$");
    }

    private String url(String from, String reference) {
        String path = resolve(from, reference);
        return sources.containsKey(path) ? asset(path).url() : reference;
    }

    private static String resolve(String from, String reference) {
        return URI.create("/" + from).resolve(reference).getPath().substring(1);
    }

    private String text(String path) {
        return new String(source(path), StandardCharsets.UTF_8);
    }

    private byte[] source(String path) {
        byte[] source = sources.get(path);
        if (source == null) {
            throw new IllegalStateException("static file " + path + " is referred to but does not exist");
        }
        return source;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
