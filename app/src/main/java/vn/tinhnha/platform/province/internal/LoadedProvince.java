package vn.tinhnha.platform.province.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile;
import vn.tinhnha.platform.province.Ward;
import vn.tinhnha.platform.province.WardShape;

/** A province whose profile was read and found whole; immutable and in memory. */
final class LoadedProvince implements Province {

    private final ProvinceProfile profile;
    private final Map<String, Category> categories;
    private final Map<String, Agency> agencies;
    private final UnitRegister units;
    private final WardMap map;
    private final AddressBook addresses;
    private final byte[] boundaries;
    private final Map<String, Agency> committees = new HashMap<>();

    LoadedProvince(
            ProvinceProfile profile,
            Map<String, Category> categories,
            Map<String, Agency> agencies,
            UnitRegister units,
            WardMap map,
            String boundaries) {
        this.profile = profile;
        this.categories = categories;
        this.agencies = agencies;
        this.units = units;
        this.map = map;
        this.addresses = new AddressBook(units);
        this.boundaries = boundaries.getBytes(StandardCharsets.UTF_8);
        for (Agency agency : agencies.values()) {
            if (agency.wardCode() != null) {
                committees.put(agency.wardCode(), agency);
            }
        }
    }

    @Override
    public ProvinceProfile profile() {
        return profile;
    }

    @Override
    public List<Category> categories() {
        return List.copyOf(categories.values());
    }

    @Override
    public Optional<Category> category(String code) {
        return Optional.ofNullable(categories.get(code));
    }

    @Override
    public List<Agency> agencies() {
        return List.copyOf(agencies.values());
    }

    @Override
    public Optional<Agency> agency(String code) {
        return Optional.ofNullable(agencies.get(code));
    }

    @Override
    public List<Ward> wards() {
        return units.wards();
    }

    @Override
    public Optional<Ward> ward(String code) {
        return units.ward(code);
    }

    @Override
    public Optional<Ward> wardAt(GeoPoint point) {
        return map.wardAt(point);
    }

    @Override
    public List<WardShape> wardsAround(GeoPoint point, double meters) {
        return map.wardsAround(point, meters);
    }

    @Override
    public List<Ward> resolveAddress(String address) {
        return addresses.resolve(address);
    }

    @Override
    public Agency leadAgency(Category category, Ward ward) {
        String code = category.agencyCode();
        boolean committeeLeads = category.wardAgency() && !(code != null && ward.isUrban());
        Agency lead = committeeLeads ? committees.get(ward.code()) : agencies.get(code);
        if (lead == null) {
            throw new IllegalArgumentException(
                    "not of this province: category %s, ward %s".formatted(category.code(), ward.code()));
        }
        return lead;
    }

    @Override
    public byte[] wardBoundaries() {
        return boundaries.clone();
    }
}
