package vn.tinhnha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The table of settings is complete: whoever adds a setting adds its row. */
class SettingsTests {

    private static final Path TABLE = Path.of("..", "docs", "operations", "settings.md");
    private static final Pattern LAUNCHER_VARIABLE = Pattern.compile("TINHNHA_[A-Z_]+");

    @Test
    void everyPropertyHasARowWithItsEnvironmentVariable() throws IOException {
        String table = Files.readString(TABLE);

        assertThat(properties())
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(table).contains("| `%s` | `%s` |".formatted(name, environmentVariable(name))));
    }

    @Test
    void everyVariableOfTheLauncherHasARow() throws IOException {
        String table = Files.readString(TABLE);

        assertThat(launcherVariables())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(table).contains("`" + name + "`"));
    }

    private static Stream<String> properties() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("vn.tinhnha").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .flatMap(type -> namesIn(
                        type, type.getAnnotation(ConfigurationProperties.class).value()));
    }

    private static Stream<String> namesIn(Class<?> type, String prefix) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> names(component, prefix));
    }

    private static Stream<String> names(RecordComponent component, String prefix) {
        String name = prefix + "." + kebabCase(component.getName());
        Class<?> type = component.getType();
        return type.isRecord() && type.getName().startsWith("vn.tinhnha.") ? namesIn(type, name) : Stream.of(name);
    }

    private static String kebabCase(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static String environmentVariable(String property) {
        return property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    private static Stream<String> launcherVariables() throws IOException {
        return LAUNCHER_VARIABLE
                .matcher(Files.readString(Path.of("..", "launcher", "run.sh")))
                .results()
                .map(match -> match.group())
                .filter(name -> !name.endsWith("_"))
                .distinct();
    }
}
