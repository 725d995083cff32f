package vn.tinhnha.participation.fieldreport.internal.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/**
 * What people report in the demo, and who they are.
 *
 * @param stories reports with the answers they get
 * @param people names of reporters
 * @param streets names of streets that most towns have
 */
record DemoTexts(List<Story> stories, List<String> people, List<String> streets) {

    /**
     * One thing that happened.
     *
     * @param place sort of spot: {@code street}, {@code canal} or {@code building}
     * @param result what the agency did about it
     */
    record Story(String category, Scene scene, String place, String description, String result) {}

    static DemoTexts load() {
        return new DemoTexts(
                read(
                        "demo/field-reports.csv",
                        row -> new Story(
                                row.get("category"),
                                Scene.valueOf(row.get("scene")),
                                row.get("place"),
                                row.get("description"),
                                row.get("result"))),
                read("demo/people.csv", row -> row.get("name")),
                read("demo/people.csv", row -> row.get("street")));
    }

    private static <T> List<T> read(String path, Function<CSVRecord, T> row) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader =
                new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
            return format.parse(reader).stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
