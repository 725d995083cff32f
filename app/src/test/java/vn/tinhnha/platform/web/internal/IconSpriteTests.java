package vn.tinhnha.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Every icon that the sources name is in the sprite, and nothing else of ours. */
class IconSpriteTests {

    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern TEXT = Pattern.compile("\"([a-z0-9-]+)\"");

    /** Names of icons that the sources use as plain words only. */
    private static final Set<String> WORDS = Set.of(
            "building",
            "circle",
            "code",
            "database",
            "files",
            "fingerprint",
            "group",
            "hash",
            "key",
            "link",
            "radio",
            "radius",
            "shell",
            "table",
            "target",
            "text",
            "type");

    @Test
    void oursAreThoseThatTheSourcesName() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path source : sources()) {
            TEXT.matcher(Files.readString(source))
                    .results()
                    .map(text -> text.group(1))
                    .filter(text -> !WORDS.contains(text) && IconSprite.exists(text))
                    .forEach(named::add);
        }
        assertThat(IconSprite.ours())
                .as("icons.txt, sorted; or the word belongs to WORDS")
                .containsExactlyElementsOf(named);
    }

    @Test
    void theTemplatesNameOnlyIconsThatExist() throws IOException {
        Pattern asked = Pattern.compile("(?:shell\\.icon\\(|\\bicon = )\"([^\"]+)\"");
        Set<String> names = new TreeSet<>();
        for (Path source : sources()) {
            asked.matcher(Files.readString(source)).results().forEach(use -> names.add(use.group(1)));
        }
        assertThat(names).hasSizeGreaterThan(50).allMatch(IconSprite::exists);
    }

    @Test
    void eachIconIsASymbolOfTheFile() throws Exception {
        IconSprite sprite = new IconSprite(List.of("camera", "house"));
        Document svg = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(sprite.content()));
        assertThat(svg.getElementsByTagName("symbol").getLength()).isEqualTo(2);
        assertThat(svg.getElementsByTagName("symbol")
                        .item(1)
                        .getAttributes()
                        .getNamedItem("id")
                        .getNodeValue())
                .isEqualTo("house");
        assertThat(svg.getElementsByTagName("path").getLength()).isPositive();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file ->
                            file.toString().endsWith(".jte") || file.toString().endsWith(".java"))
                    .toList();
        }
    }
}
