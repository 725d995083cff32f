package vn.tinhnha.platform.province.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Category;

/** Reads {@code categories.yaml}: the fields of responsibility of reports and who leads each. */
final class CategoryReader {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String WARD = "ward";

    private final Map<String, Agency> agencies;
    private final Map<String, Category> categories = new LinkedHashMap<>();

    private CategoryReader(Map<String, Agency> agencies) {
        this.agencies = agencies;
    }

    static Map<String, Category> read(SourceFile file, Map<String, Agency> agencies) {
        CategoryReader reader = new CategoryReader(agencies);
        YamlFile.readList(file).forEach(reader::readCategory);
        if (!file.isEmpty() && reader.categories.isEmpty()) {
            file.problem(0, "there is no category");
        }
        return reader.categories;
    }

    private void readCategory(YamlMap yaml) {
        Lead lead = lead(yaml);
        Category category = new Category(
                yaml.matching("code", KEBAB, "small letters, digits and hyphens"),
                yaml.localized("name"),
                yaml.localized("description"),
                yaml.matching("icon", KEBAB, "the name of an icon, e.g. traffic-cone"),
                lead.wardAgency(),
                lead.agencyCode(),
                yaml.flag("urgent"));
        yaml.refuseOthers();
        if (categories.putIfAbsent(category.code(), category) != null) {
            yaml.problem("code", "the code \"%s\" is given twice".formatted(category.code()));
        }
    }

    /** {@code ward}, the code of an agency, or {@code {phuong: <agency>, xa: ward}}. */
    private Lead lead(YamlMap yaml) {
        if (!yaml.isMap("lead")) {
            String code = yaml.text("lead");
            return code.equals(WARD) ? new Lead(true, null) : new Lead(false, known(yaml, "lead", code));
        }
        YamlMap byKind = yaml.map("lead");
        String urban = byKind.text("phuong");
        byKind.parsed(
                "xa",
                WARD,
                "ward: in communes the people's committee leads",
                value -> value.equals(WARD) ? value : null);
        byKind.refuseOthers();
        return new Lead(true, known(byKind, "phuong", urban));
    }

    private String known(YamlMap yaml, String key, String code) {
        if (!agencies.containsKey(code) && !code.equals("?")) {
            yaml.problem(key, "agencies.csv has no agency \"%s\"".formatted(code));
        }
        return code;
    }

    private record Lead(boolean wardAgency, @Nullable String agencyCode) {}
}
