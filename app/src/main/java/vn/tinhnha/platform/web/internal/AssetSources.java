package vn.tinhnha.platform.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Collects the static files as they were written: ours and the few we use of WebJars. */
final class AssetSources {

    private static final String WEBJARS = "META-INF/resources/webjars/";
    private static final String LEAFLET = WEBJARS + "leaflet/1.9.4/dist/";

    /** Path of ours to the place in a WebJar. */
    private static final Map<String, String> VENDOR = Map.of(
            "vendor/leaflet.js", LEAFLET + "leaflet.js",
            "vendor/leaflet.css", LEAFLET + "leaflet.css",
            "vendor/images/layers.png", LEAFLET + "images/layers.png",
            "vendor/images/layers-2x.png", LEAFLET + "images/layers-2x.png",
            "vendor/images/marker-icon.png", LEAFLET + "images/marker-icon.png",
            "vendor/images/marker-icon-2x.png", LEAFLET + "images/marker-icon-2x.png",
            "vendor/images/marker-shadow.png", LEAFLET + "images/marker-shadow.png");

    private AssetSources() {}

    static Map<String, byte[]> ofClassPath() throws IOException {
        Map<String, byte[]> files = vendor();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:/static/**/*.*")) {
            String url = file.getURL().toString();
            files.put(url.substring(url.lastIndexOf("/static/") + "/static/".length()), file.getContentAsByteArray());
        }
        return files;
    }

    static Map<String, byte[]> ofFolder(Path folder) throws IOException {
        Map<String, byte[]> files = vendor();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static Map<String, byte[]> vendor() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (Map.Entry<String, String> entry : VENDOR.entrySet()) {
            try (InputStream file = new ClassPathResource(entry.getValue()).getInputStream()) {
                files.put(entry.getKey(), file.readAllBytes());
            }
        }
        return files;
    }
}
