package vn.tinhnha.platform.province.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.tinhnha.kernel.LocalizedText;

/**
 * A mapping of a YAML file; reads typed values and notes every problem with its line. A value that cannot be read is
 * replaced by a placeholder, so that reading goes on to the next problem.
 */
final class YamlMap {

    private static final String PLACEHOLDER = "?";

    private final SourceFile file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final boolean absent;

    private YamlMap(SourceFile file, int line, boolean absent) {
        this.file = file;
        this.line = line;
        this.absent = absent;
    }

    /** Stands for a mapping whose absence is noted already: answers placeholders in silence. */
    static YamlMap absent(SourceFile file) {
        return new YamlMap(file, 0, true);
    }

    static YamlMap of(SourceFile file, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            file.problem(YamlFile.line(node), "\"key: value\" lines are expected here");
            return absent(file);
        }
        YamlMap map = new YamlMap(file, YamlFile.line(node), false);
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : PLACEHOLDER;
            int keyLine = YamlFile.line(tuple.getKeyNode());
            if (map.values.putIfAbsent(key, tuple.getValueNode()) == null) {
                map.lines.put(key, keyLine);
            } else {
                file.problem(keyLine, "\"%s\" is given twice".formatted(key));
            }
        }
        return map;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    boolean isMap(String key) {
        return values.get(key) instanceof MappingNode;
    }

    String text(String key) {
        Node node = required(key);
        if (node == null) {
            return PLACEHOLDER;
        }
        String value = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        if (value.isEmpty()) {
            problem(key, "\"%s\" has no text; a text that begins with # needs quotes".formatted(key));
            return PLACEHOLDER;
        }
        return value;
    }

    /** Reads a text by a parser that answers null for one it does not accept. */
    <T> T parsed(String key, T placeholder, String expectation, Function<String, @Nullable T> parser) {
        String value = text(key);
        if (value.equals(PLACEHOLDER)) {
            return placeholder;
        }
        T parsed = parser.apply(value);
        if (parsed == null) {
            problem(key, "\"%s\" must be %s, not \"%s\"".formatted(key, expectation, value));
            return placeholder;
        }
        return parsed;
    }

    String matching(String key, Pattern pattern, String expectation) {
        return parsed(
                key, PLACEHOLDER, expectation, value -> pattern.matcher(value).matches() ? value : null);
    }

    boolean flag(String key) {
        return parsed(key, false, "yes or no", value -> switch (value) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> null;
        });
    }

    /** A text in Vietnamese, which must be there, and English, which may be. */
    LocalizedText localized(String key) {
        YamlMap texts = map(key);
        String vi = texts.text("vi");
        String en = texts.has("en") ? texts.text("en") : vi;
        texts.refuseOthers();
        return new LocalizedText(vi, en);
    }

    YamlMap map(String key) {
        Node node = required(key);
        return node == null ? absent(file) : of(file, node);
    }

    /** The texts of a list, with their lines. */
    List<Item> items(String key) {
        Node node = required(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            problem(key, "\"%s\" must be a list".formatted(key));
            return List.of();
        }
        return sequence.getValue().stream().map(this::item).toList();
    }

    /** Notes every key that nobody asked for: most often a misspelled one. */
    void refuseOthers() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                problem(key, "\"%s\" is not known here; known are: %s".formatted(key, String.join(", ", asked)));
            }
        }
    }

    void problem(String key, String reason) {
        file.problem(lines.getOrDefault(key, line), reason);
    }

    void problem(Item item, String reason) {
        file.problem(item.line(), reason);
    }

    private Item item(Node node) {
        return new Item(node instanceof ScalarNode scalar ? scalar.getValue().strip() : "", YamlFile.line(node));
    }

    private @Nullable Node required(String key) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null && !absent) {
            file.problem(line, "\"%s\" is missing".formatted(key));
        }
        return node;
    }

    /** An entry of a list. */
    record Item(String text, int line) {}
}
