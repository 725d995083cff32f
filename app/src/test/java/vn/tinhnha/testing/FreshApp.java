package vn.tinhnha.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each application context of the tests a database and a data folder of its own. */
final class FreshApp implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = TestDatabase.complete();
        Map<String, Object> settings = Map.of(
                "tinhnha.db.url", database.url(),
                "tinhnha.db.user", database.user(),
                "tinhnha.db.password", database.password(),
                "tinhnha.db.pool", 4,
                "tinhnha.data", dataFolder().toString(),
                "tinhnha.demo", false);
        // Last, so that a test may say otherwise.
        context.getEnvironment()
                .getPropertySources()
                .addAfter("systemEnvironment", new MapPropertySource("fresh app", settings));
    }

    private static Path dataFolder() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "test-data"));
            return Files.createTempDirectory(parent, "app-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
