package vn.tinhnha.platform.province.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.platform.province.ProvinceProfile.Function;

/** The functions that this product has; a profile chooses among them and cannot promise others. */
final class FunctionCatalog {

    private final Map<String, Function> functions;

    private FunctionCatalog(Map<String, Function> functions) {
        this.functions = functions;
    }

    static FunctionCatalog read(SourceFile file) {
        Map<String, Function> functions = new LinkedHashMap<>();
        for (CsvRow row : CsvTable.read(
                file, "code", "group", "name_vi", "name_en", "description_vi", "description_en", "icon", "path")) {
            Function function = new Function(
                    row.text("code"),
                    row.text("group"),
                    new LocalizedText(row.text("name_vi"), row.text("name_en")),
                    new LocalizedText(row.text("description_vi"), row.text("description_en")),
                    row.text("icon"),
                    row.text("path"));
            functions.put(function.code(), function);
        }
        return new FunctionCatalog(functions);
    }

    List<Function> choose(YamlMap yaml, String key) {
        return yaml.items(key).stream()
                .map(item -> {
                    Function function = functions.get(item.text());
                    if (function == null) {
                        yaml.problem(
                                item,
                                "the product has no function \"%s\"; it has: %s"
                                        .formatted(item.text(), String.join(", ", functions.keySet())));
                    }
                    return function;
                })
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
