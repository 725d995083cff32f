package vn.tinhnha.platform.privacy.internal;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys are.
 *
 * @param file JSON file of the keys, made on the first start
 */
@ConfigurationProperties("tinhnha.keys")
record KeysProperties(Path file) {}
