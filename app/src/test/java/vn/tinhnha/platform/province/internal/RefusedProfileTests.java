package vn.tinhnha.platform.province.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A profile with a fault is refused, and the refusal tells the file, the line and the reason. */
class RefusedProfileTests {

    @TempDir
    private Path provinces;

    private ProfileCopy copy;

    @BeforeEach
    void copyProfile() throws IOException {
        copy = ProfileCopy.of("hau-giang", provinces.resolve("tinh-thu"));
    }

    @Test
    void aCopyUnderAnotherNameIsAProvinceOfItsOwn() {
        assertThat(ProvinceLoader.load("tinh-thu", provinces).profile().id()).isEqualTo("tinh-thu");
    }

    /** One edit to a good profile: the text before and after it, and what must be said about it. */
    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "/provinces/faults.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void oneFaultIsToldWithItsLine(String file, String before, String after, String reason) throws IOException {
        int line = copy.replace(file, before, after == null ? "" : after);
        assertThat(refusal().problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.reason()).contains(reason);
            assertThat(problem.line()).isEqualTo(line);
        });
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/provinces/files.csv")
    void aMissingFileIsNamed(String file) throws IOException {
        copy.delete(file);
        assertThat(refusal().problems()).contains(new Problem(file, 0, "the file is missing"));
    }

    @Test
    void aWardWithoutABoundaryIsNamed() throws IOException {
        copy.removeLine("wards.geojson", "\"code\":\"31321\"");
        assertThat(refusal().problems())
                .containsExactly(
                        new Problem("wards.geojson", 0, "the ward 31321 (Phường Vị Thanh) has no valid boundary"));
    }

    @Test
    void aWardWithoutACommitteeIsNamed() throws IOException {
        copy.removeLine("agencies.csv", "ubnd-31333");
        assertThat(refusal().problems())
                .containsExactly(
                        new Problem("agencies.csv", 0, "the ward 31333 (Phường Vị Tân) has no people's committee"));
    }

    @Test
    void anEndedWardWithoutASuccessorIsNamed() throws IOException {
        copy.removeLine("unit_successors.csv", "2025-07-01,31318,");
        assertThat(refusal().problems())
                .extracting(Problem::reason)
                .containsExactly("Phường I has ended, but unit_successors.csv does not say what became of it");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        copy.writeLatin1("agencies.csv");
        assertThat(refusal().problems())
                .extracting(Problem::reason)
                .contains("the file is not UTF-8 text; save it with the encoding UTF-8");
    }

    @Test
    void allFaultsAreToldAtOnceInTheOrderOfTheFiles() throws IOException {
        copy.replace("holidays.csv", "2026-11-24", "24/11/2026");
        copy.replace("categories.yaml", "lead: cong-an", "lead: cong-an-tinh");
        copy.replace("profile.yaml", "hotline: \"1022\"", "hotlin: \"1022\"");
        assertThat(refusal().problems())
                .extracting(Problem::file)
                .containsExactly("categories.yaml", "holidays.csv", "profile.yaml", "profile.yaml");
    }

    @Test
    void anUnknownProfileNamesThoseThatThereAre() {
        InvalidProfileException refusal =
                catchThrowableOfType(InvalidProfileException.class, () -> ProvinceLoader.load("bac-lieu", provinces));
        assertThat(refusal)
                .hasMessageContaining("there is no such profile; there are: hai-duong, hau-giang, hue, tinh-thu");
    }

    @Test
    void theStartPrintsTheRefusalWithoutAStackTrace() throws IOException {
        int line = copy.replace("profile.yaml", "accent: \"#0b6b3a\"", "accent: green");
        FailureAnalysis analysis = Objects.requireNonNull(new InvalidProfileFailureAnalyzer()
                .analyze(new IllegalStateException("the context did not start", refusal())));
        assertThat(analysis.getDescription())
                .startsWith("The province profile \"tinh-thu\" is refused:\n  profile.yaml, line " + line + ": ");
        assertThat(analysis.getAction()).contains("docs/guide/add-a-province.md");
    }

    private InvalidProfileException refusal() {
        InvalidProfileException refusal =
                catchThrowableOfType(InvalidProfileException.class, () -> ProvinceLoader.load("tinh-thu", provinces));
        assertThat(refusal).as("the profile is refused").isNotNull();
        return refusal;
    }
}
