package vn.tinhnha.platform.province.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile;

/** Reads the folder of a profile, all of it, and gives a province or every reason why not. */
final class ProvinceLoader {

    private ProvinceLoader() {}

    static Province load(String id, @Nullable Path provincesDir) {
        Problems problems = new Problems();
        ProfileFolder folder = ProfileFolder.find(id, provincesDir).orElse(null);
        if (folder == null) {
            String names = String.join(", ", ProfileFolder.names(provincesDir));
            throw new InvalidProfileException(
                    id, List.of(new Problem("tinhnha.province", 0, "there is no such profile; there are: " + names)));
        }
        ProvinceProfile profile = ProfileReader.read(folder, problems);
        UnitRegister units =
                UnitReader.read(folder.open("units.csv", problems), folder.open("unit_successors.csv", problems));
        Map<String, Agency> agencies = AgencyReader.read(folder.open("agencies.csv", problems), units);
        Map<String, Category> categories = CategoryReader.read(folder.open("categories.yaml", problems), agencies);
        SourceFile boundaryFile = folder.open("wards.geojson", problems);
        List<WardBoundary> boundaries = BoundaryReader.read(boundaryFile, units);
        problems.refuse(id);
        return new LoadedProvince(profile, categories, agencies, units, new WardMap(boundaries), boundaryFile.text());
    }
}
