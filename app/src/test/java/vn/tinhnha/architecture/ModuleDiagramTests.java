package vn.tinhnha.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import vn.tinhnha.TinhNhaApplication;

/** The diagram in ARCHITECTURE.md shows the modules as they are. */
class ModuleDiagramTests {

    private static final Path PAGE = Path.of("..", "ARCHITECTURE.md");
    private static final String START = "<!-- modules: generated -->\n";
    private static final String END = "<!-- /modules -->";

    private static final ApplicationModules MODULES = ApplicationModules.of(TinhNhaApplication.class);

    @Test
    void thePageShowsTheModulesAsTheyAre() throws IOException {
        String page = Files.readString(PAGE);
        String diagram = "```mermaid\n" + diagram() + "```\n";
        if (Boolean.getBoolean("tinhnha.docs.write")) {
            page = page.replaceFirst("(?s)" + START + ".*" + END, Matcher.quoteReplacement(START + diagram + END));
            Files.writeString(PAGE, page);
        }

        assertThat(page)
                .as("run this test with -Dtinhnha.docs.write=true to bring the page up to date")
                .contains(START + diagram + END);
    }

    private static String diagram() {
        Stream<String> wings =
                MODULES.stream().collect(Collectors.groupingBy(ModuleDiagramTests::wing)).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(wing -> "  subgraph " + wing.getKey() + "\n" + lines(wing.getValue()) + "  end\n");
        Stream<String> arrows = MODULES.stream().sorted(byName()).flatMap(ModuleDiagramTests::arrows);
        return "flowchart TD\n" + Stream.concat(wings, arrows).collect(Collectors.joining());
    }

    private static String lines(List<ApplicationModule> modules) {
        return modules.stream()
                .sorted(byName())
                .map(module -> "    " + name(module) + "\n")
                .collect(Collectors.joining());
    }

    /** Everything may use the kernel; its arrows would only hide the others. */
    private static Stream<String> arrows(ApplicationModule module) {
        return MODULES.getModuleByName(name(module))
                .orElseThrow()
                .getDirectDependencies(MODULES, DependencyType.values())
                .uniqueModules()
                .map(ModuleDiagramTests::name)
                .filter(target -> !target.equals("kernel"))
                .sorted()
                .map(target -> "  " + name(module) + " --> " + target + "\n");
    }

    private static String wing(ApplicationModule module) {
        String path = module.getBasePackage().getName().substring("vn.tinhnha.".length());
        return path.contains(".") ? path.substring(0, path.indexOf('.')) : "shared";
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static Comparator<ApplicationModule> byName() {
        return Comparator.comparing(ModuleDiagramTests::name);
    }
}
