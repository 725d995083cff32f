package vn.tinhnha.platform.province.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML as nodes rather than values, for nodes know the line they stand on. */
final class YamlFile {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private YamlFile() {}

    /** The file's top mapping; empty, with the problem noted, when there is none. */
    static YamlMap readMap(SourceFile file) {
        if (compose(file) instanceof MappingNode mapping) {
            return YamlMap.of(file, mapping);
        }
        if (!file.isEmpty()) {
            file.problem(1, "a list of \"key: value\" lines is expected");
        }
        return YamlMap.absent(file);
    }

    /** The mappings of a file that is a list of them. */
    static List<YamlMap> readList(SourceFile file) {
        if (compose(file) instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> YamlMap.of(file, item))
                    .toList();
        }
        if (!file.isEmpty()) {
            file.problem(1, "a list of entries, each begun with \"- \", is expected");
        }
        return List.of();
    }

    static int line(Node node) {
        return node.getStartMark().map(YamlFile::line).orElse(0);
    }

    private static @Nullable Node compose(SourceFile file) {
        try {
            return new Compose(SETTINGS).composeString(file.text()).orElse(null);
        } catch (MarkedYamlEngineException e) {
            file.problem(e.getProblemMark().map(YamlFile::line).orElse(0), "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            file.problem(0, "not YAML: " + e.getMessage());
        }
        return null;
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
