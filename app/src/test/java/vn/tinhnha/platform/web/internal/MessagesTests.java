package vn.tinhnha.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, and nothing asks for a text that does not exist. */
class MessagesTests {

    private static final Path SOURCES = Path.of("src/main");

    /** {@code shell.t("key")} and {@code t("key", …)}; a key that is put together ends in a dot and is skipped. */
    private static final Pattern USE =
            Pattern.compile("\\bt\\((?:[a-zA-Z.()]+ \\? )?\"([a-zA-Z0-9.-]+[a-zA-Z0-9])\"[,)]");

    private final Messages messages = new Messages();

    @Test
    void everyKeyIsInBothLanguages() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(VisitorLocale.VIETNAMESE));
    }

    @Test
    void everyTextThatIsAskedForExists() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String source : sources(".jte", ".java")) {
            USE.matcher(source).results().forEach(use -> used.add(use.group(1)));
        }
        assertThat(used).hasSizeGreaterThan(20);
        assertThat(keys(VisitorLocale.VIETNAMESE)).containsAll(used);
    }

    @Test
    void findsAKeyHoweverATemplateAsksForIt() {
        assertThat(USE.matcher("${shell.t(\"a.b\")} ${shell.t(\"c.d\", 1)}")
                        .results()
                        .map(use -> use.group(1)))
                .containsExactly("a.b", "c.d");
        assertThat(USE.matcher("${shell.t(\"web.group.\" + key)}").find()).isFalse();
    }

    /** MessageFormat eats straight apostrophes; texts use the typographic one, which also looks better. */
    @Test
    void noTextHasAStraightApostrophe() throws IOException {
        for (String source : sources(".properties")) {
            assertThat(source.lines().filter(line -> line.contains("'") && !line.startsWith("#")))
                    .isEmpty();
        }
    }

    @Test
    void aTextFillsItsArgumentsInBothLanguages() {
        assertThat(messages.getMessage("web.time.hours.ago", new Object[] {2L}, VisitorLocale.VIETNAMESE))
                .isEqualTo("2 giờ trước");
        assertThat(messages.getMessage("web.time.hours.ago", new Object[] {1L}, Locale.ENGLISH))
                .isEqualTo("1 hour ago");
    }

    private Set<String> keys(Locale locale) {
        return new TreeSet<>(messages.all(locale).keySet());
    }

    private static Set<String> sources(String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .filter(file -> !file.toString().endsWith(".properties")
                            || file.toString().contains("messages"))
                    .map(MessagesTests::read)
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
