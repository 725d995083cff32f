package vn.tinhnha.platform.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the schema of every module up to date: the files in {@code db/migration/<module>} make the schema
 * {@code <module>}, each with a history of its own, so that modules number their migrations apart.
 */
final class ModuleMigrations implements InitializingBean {

    /** What all modules share: extensions and functions in the schema {@code public}. */
    static final String ROOT = "__root";

    private static final String FOLDER = "db/migration/";
    private static final Pattern MODULE_OF_FILE = Pattern.compile(".*/" + FOLDER + "([^/]+)/[^/]+\\.sql");
    private static final String HISTORY_TABLE = "migration_history";

    private final DataSource dataSource;

    ModuleMigrations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterPropertiesSet() {
        modules().forEach(this::migrate);
    }

    /** The modules that have migrations; the root sorts first. */
    static List<String> modules() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "*/*.sql"))
                    .map(ModuleMigrations::moduleOf)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot list the migrations", failure);
        }
    }

    private static String moduleOf(Resource file) {
        try {
            Matcher matcher = MODULE_OF_FILE.matcher(file.getURL().toString());
            return matcher.matches() ? matcher.group(1) : ROOT;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void migrate(String module) {
        boolean root = module.equals(ROOT);
        String schema = root ? "public" : module;
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:" + FOLDER + module)
                .schemas(schema)
                .table(HISTORY_TABLE)
                // The schema public is never empty on a server that others prepared.
                .baselineOnMigrate(root)
                .baselineVersion("0")
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
