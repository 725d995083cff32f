package vn.tinhnha.platform.province.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile;
import vn.tinhnha.platform.province.Ward;

/** The profiles that come with the product are whole. */
class ShippedProfilesTests {

    @ParameterizedTest
    @CsvSource({"hau-giang, 28, HG, Hậu Giang", "hue, 40, HUE, Huế", "hai-duong, 64, HD, Hải Dương"})
    void aProfileLoadsWithAllItsWards(String id, int wards, String prefix, String name) {
        Province province = ShippedProvinces.get(id);
        assertThat(province.wards()).hasSize(wards);
        assertThat(province.profile().id()).isEqualTo(id);
        assertThat(province.profile().codePrefix()).isEqualTo(prefix);
        assertThat(province.profile().name().vi()).isEqualTo(name);
        assertThat(province.profile().emblem()).startsWith("<svg").endsWith("</svg>");
        assertThat(province.profile().functions())
                .extracting(ProvinceProfile.Function::path)
                .startsWith("/phan-anh/gui");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hau-giang", "hue", "hai-duong"})
    void everyWardHasABoundaryAroundItsCenterAndACommittee(String id) {
        Province province = ShippedProvinces.get(id);
        for (Ward ward : province.wards()) {
            assertThat(province.wardAt(ward.center())).contains(ward);
            assertThat(province.agency("ubnd-" + ward.code()))
                    .hasValueSatisfying(agency -> assertThat(agency.wardCode()).isEqualTo(ward.code()));
        }
        assertThat(province.agencies())
                .filteredOn(agency -> agency.kind() == Agency.Kind.OPERATIONS_CENTER)
                .extracting(Agency::code)
                .containsExactly("ioc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hau-giang", "hue", "hai-duong"})
    void everyCategoryHasALeadInEveryWard(String id) {
        Province province = ShippedProvinces.get(id);
        assertThat(province.categories()).hasSize(14);
        for (Category category : province.categories()) {
            for (Ward ward : province.wards()) {
                assertThat(province.agencies()).contains(province.leadAgency(category, ward));
            }
        }
        assertThat(province.categories())
                .filteredOn(Category::urgent)
                .extracting(Category::code)
                .containsExactly("thien-tai");
    }

    @Test
    void theLeadDependsOnTheCategoryAndTheKindOfWard() {
        Province province = ShippedProvinces.get("hau-giang");
        Ward urban = province.ward("31333").orElseThrow();
        Ward commune = province.ward("31338").orElseThrow();
        Category roads = province.category("ha-tang-giao-thong").orElseThrow();
        Category traffic = province.category("an-toan-giao-thong").orElseThrow();
        Category pavements = province.category("trat-tu-do-thi").orElseThrow();
        assertThat(province.leadAgency(roads, urban).code()).isEqualTo("so-xay-dung");
        assertThat(province.leadAgency(roads, commune).code()).isEqualTo("ubnd-31338");
        assertThat(province.leadAgency(traffic, commune).code()).isEqualTo("cong-an");
        assertThat(province.leadAgency(pavements, urban).code()).isEqualTo("ubnd-31333");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hau-giang", "hue", "hai-duong"})
    void theRulesOfReportsAreThoseOfDecision482(String id) {
        ProvinceProfile.ReportRules rules = ShippedProvinces.get(id).profile().reports();
        assertThat(rules)
                .isEqualTo(new ProvinceProfile.ReportRules(
                        Set.of("name", "phone", "address"),
                        Duration.ofHours(2),
                        Duration.ofHours(8),
                        Duration.ofHours(24),
                        Duration.ofHours(4),
                        6,
                        Duration.ofHours(2),
                        Duration.ofDays(7)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hau-giang", "hue", "hai-duong"})
    void theHolidaysOfFourYearsAreThere(String id) {
        var holidays = ShippedProvinces.get(id).profile().holidays();
        IntStream.rangeClosed(2024, 2027)
                .forEach(year -> assertThat(holidays)
                        .filteredOn(holiday -> holiday.date().getYear() == year && !holiday.working())
                        .hasSizeGreaterThanOrEqualTo(11)
                        .extracting(ProvinceProfile.Holiday::date)
                        .contains(
                                LocalDate.of(year, 1, 1),
                                LocalDate.of(year, 4, 30),
                                LocalDate.of(year, 5, 1),
                                LocalDate.of(year, 9, 2)));
        assertThat(holidays)
                .contains(
                        new ProvinceProfile.Holiday(LocalDate.of(2026, 11, 24), "Ngày Văn hóa Việt Nam", false),
                        new ProvinceProfile.Holiday(LocalDate.of(2026, 8, 22), "Làm bù", true))
                .isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hau-giang", "hue", "hai-duong"})
    void theBoundariesForTheMapAreGeoJson(String id) {
        Province province = ShippedProvinces.get(id);
        JsonNode collection = JsonMapper.shared().readTree(province.wardBoundaries());
        assertThat(collection.path("features").size())
                .isEqualTo(province.wards().size());
        assertThat(collection.path("features").path(0).path("properties").propertyNames())
                .containsExactly("code", "name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hau-giang", "hue", "hai-duong"})
    void theOriginOfTheDataIsToldBesideIt(String id) throws IOException {
        try (InputStream sources = ProvinceLoader.class.getResourceAsStream("/provinces/" + id + "/SOURCES.md")) {
            assertThat(new String(Objects.requireNonNull(sources).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("units.csv", "unit_successors.csv", "wards.geojson", "MIT");
        }
    }
}
