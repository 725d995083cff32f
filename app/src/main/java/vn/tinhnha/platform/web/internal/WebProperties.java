package vn.tinhnha.platform.web.internal;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the shell.
 *
 * @param dev templates and static files are read from the source folder, on each change
 * @param demo shows the gallery of components
 * @param sources folder of the templates and static files, for {@code dev}
 * @param map the map's settings
 */
@ConfigurationProperties("tinhnha")
record WebProperties(
        @DefaultValue("false") boolean dev,
        @DefaultValue("false") boolean demo,
        @DefaultValue("app/src/main") Path sources,
        @DefaultValue Map map) {

    /**
     * @param tiles address template of map tiles, e.g. {@code https://tiles.tinh.gov.vn/{z}/{x}/{y}.png}; none by default
     */
    record Map(@DefaultValue("") String tiles) {}
}
