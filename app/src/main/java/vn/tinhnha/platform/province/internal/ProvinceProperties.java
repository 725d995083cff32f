package vn.tinhnha.platform.province.internal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which province is served.
 *
 * @param province name of its profile's folder
 * @param provincesDir folder with profiles of the operator's own, beside those shipped; empty for none
 */
@ConfigurationProperties("tinhnha")
record ProvinceProperties(
        @DefaultValue("hau-giang") String province,
        @DefaultValue("") String provincesDir) {

    @Nullable
    Path directory() {
        return provincesDir.isBlank() ? null : Path.of(provincesDir);
    }
}
