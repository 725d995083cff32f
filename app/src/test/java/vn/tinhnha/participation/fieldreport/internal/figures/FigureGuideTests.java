package vn.tinhnha.participation.fieldreport.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide defines each figure with the very words of the page. */
class FigureGuideTests {

    @Test
    void theGuideSaysWhatThePageSays() throws IOException {
        Properties vietnamese = texts("fieldreport-figures.properties");
        Properties english = texts("fieldreport-figures_en.properties");

        String rows = Arrays.stream(Definition.values())
                .map(definition -> "| "
                        + String.join(
                                " | ",
                                vietnamese.getProperty(definition.nameKey()),
                                english.getProperty(definition.nameKey()),
                                vietnamese.getProperty(definition.textKey()),
                                english.getProperty(definition.textKey()))
                        + " |\n")
                .collect(Collectors.joining());

        assertThat(Files.readString(Path.of("../docs/guide/figures.md"))).contains(rows + "<!-- /definitions -->");
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages", file))) {
            texts.load(reader);
        }
        return texts;
    }
}
