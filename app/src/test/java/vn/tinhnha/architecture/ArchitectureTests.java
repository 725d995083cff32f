package vn.tinhnha.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinhnha.architecture.violators.internal.Violators;

/** The house keeps its rules, and every rule bites. */
class ArchitectureTests {

    private static final int LONGEST_FILE = 300;

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.tinhnha", "gg.jte.generated");

    private static final JavaClasses VIOLATORS =
            new ClassFileImporter().importPackages(Violators.class.getPackageName());

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("SQL lives in stores and queries", HouseRules.SQL_LIVES_IN_STORES_AND_QUERIES),
                Arguments.of("transactions start in services", HouseRules.TRANSACTIONS_START_IN_SERVICES),
                Arguments.of("controllers never reach stores", HouseRules.CONTROLLERS_NEVER_REACH_STORES),
                Arguments.of("nobody looks at the wall clock", HouseRules.NOBODY_LOOKS_AT_THE_WALL_CLOCK),
                Arguments.of("no bare exceptions", HouseRules.NO_BARE_EXCEPTIONS),
                Arguments.of("public inside only where needed", HouseRules.PUBLIC_INSIDE_ONLY_WHERE_NEEDED),
                Arguments.of("modules declare their dependencies", HouseRules.MODULES_DECLARE_THEIR_DEPENDENCIES),
                Arguments.of("names say what a type is", HouseRules.NAMES_SAY_WHAT_A_TYPE_IS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theHouseKeeps(String name, ArchRule rule) {
        rule.check(APP);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aViolatorIsCaught(String name, ArchRule rule) {
        assertThat(rule.evaluate(VIOLATORS).hasViolation()).isTrue();
    }

    @Test
    void noFileIsLongerThanAPersonReadsAtOnce() throws IOException {
        assertThat(tooLong(Path.of("src"), LONGEST_FILE)).isEmpty();
        assertThat(tooLong(Path.of("src/test/java/vn/tinhnha/architecture"), 20))
                .isNotEmpty();
    }

    private static List<String> tooLong(Path folder, int limit) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|jte|js|css|sql)"))
                    .map(file -> file + ": " + lines(file))
                    .filter(line -> Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)) > limit)
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
