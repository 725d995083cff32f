package vn.tinhnha.platform.province.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Addresses as people write them lead to today's wards. */
class AddressTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/provinces/addresses.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void anAddressLeadsToTodaysWards(String province, String address, String wards) {
        assertThat(ShippedProvinces.get(province).resolveAddress(address))
                .extracting(Ward::name)
                .containsExactlyElementsOf(Arrays.asList(wards.split(" \\+ ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "Hậu Giang",
                "Tỉnh Hậu Giang",
                "Thành phố Cần Thơ",
                "12 Trần Hưng Đạo",
                "Phường Bến Nghé, Quận 1",
                "|",
                "Phường"
            })
    void anAddressThatNamesNoWardLeadsNowhere(String address) {
        assertThat(ShippedProvinces.get("hau-giang").resolveAddress(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hau-giang", "hue", "hai-duong"})
    void everyWardOfTodayIsFoundByItsFullName(String id) {
        Province province = ShippedProvinces.get(id);
        String city = id.equals("hau-giang") ? "Cần Thơ" : id.equals("hue") ? "Huế" : "Hải Phòng";
        for (Ward ward : province.wards()) {
            assertThat(province.resolveAddress(ward.name() + ", thành phố " + city))
                    .as(ward.name())
                    .startsWith(ward);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hau-giang", "hue", "hai-duong"})
    void everyOldWardWithItsDistrictLeadsFirstToWhatItBecame(String id) {
        Province province = ShippedProvinces.get(id);
        Problems problems = new Problems();
        ProfileFolder folder = ProfileFolder.find(id, null).orElseThrow();
        UnitRegister units =
                UnitReader.read(folder.open("units.csv", problems), folder.open("unit_successors.csv", problems));
        for (Unit district : units.units(Unit.Level.DISTRICT)) {
            for (Unit ward : units.units(Unit.Level.WARD)) {
                if (!ward.exists() && district.code().equals(ward.parentCode())) {
                    assertThat(province.resolveAddress(ward.name() + ", " + district.name()))
                            .as("%s, %s", ward.name(), district.name())
                            .startsWith(units.today(ward).toArray(Ward[]::new));
                }
            }
        }
    }
}
