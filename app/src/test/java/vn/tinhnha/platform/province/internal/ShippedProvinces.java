package vn.tinhnha.platform.province.internal;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tinhnha.platform.province.Province;

/** The three shipped provinces, each loaded once for all tests. */
final class ShippedProvinces {

    private static final Map<String, Province> ALL = ProfileFolder.SHIPPED.stream()
            .collect(Collectors.toMap(Function.identity(), id -> ProvinceLoader.load(id, null)));

    private ShippedProvinces() {}

    static Province get(String id) {
        Province province = ALL.get(id);
        if (province == null) {
            throw new IllegalArgumentException(id);
        }
        return province;
    }
}
