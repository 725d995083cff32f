package vn.tinhnha.platform.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tinhnha.platform.identity.Role;

/** The guide says who reaches which area as the code has it. */
class PermissionsGuideTests {

    private static final Path GUIDE = Path.of("..", "docs", "guide", "permissions.md");

    @Test
    void showsTheAreasAndRolesOfTheCode() throws IOException {
        assertThat(Files.readString(GUIDE))
                .as("put this table between the areas marks of %s:%n%s", GUIDE, table())
                .contains("<!-- areas -->\n" + table() + "\n<!-- /areas -->");
    }

    private static String table() {
        List<Role> roles = List.of(Role.values());
        String head = row("Path", roles.stream().map(Role::name));
        String line = row("---", Collections.nCopies(roles.size(), "---").stream());
        Stream<String> areas = Arrays.stream(Area.values())
                .map(area -> row(
                        "`" + area.path() + "`",
                        roles.stream().map(role -> area.roles().contains(role) ? "yes" : "–")));
        return Stream.concat(Stream.of(head, line), areas).collect(Collectors.joining("\n"));
    }

    private static String row(String first, Stream<String> rest) {
        return Stream.concat(Stream.of(first), rest).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
