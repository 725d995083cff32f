package vn.tinhnha.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.testing.TestDatabase;

/** Every module's migrations, replayed on an empty database. */
class ModuleMigrationsTests {

    @Test
    void everyModuleGetsASchemaWithItsOwnHistory() {
        TestDatabase database = TestDatabase.empty();
        new ModuleMigrations(database.dataSource()).afterPropertiesSet();

        assertThat(historiesIn(database.jdbc()))
                .containsExactlyInAnyOrderElementsOf(MigrationFiles.onClassPath().modules().stream()
                        .map(module -> module.equals(ModuleMigrations.ROOT) ? "public" : module)
                        .toList());
    }

    @Test
    void runsAgainOnlyWhenAFileIsNewOrChanged() {
        TestDatabase database = TestDatabase.empty();
        new ModuleMigrations(database.dataSource()).afterPropertiesSet();
        MigrationStampStore stamp = new MigrationStampStore(database.dataSource());

        MigrationFiles files = MigrationFiles.onClassPath();
        assertThat(stamp.holds(files.fingerprint())).isTrue();

        var changed = new TreeMap<>(files.contents());
        changed.put(changed.firstKey(), new byte[] {1});
        assertThat(stamp.holds(new MigrationFiles(changed).fingerprint())).isFalse();
    }

    @Test
    void theRootComesFirst() {
        assertThat(MigrationFiles.onClassPath().modules()).first().isEqualTo(ModuleMigrations.ROOT);
    }

    @Test
    void aStoreTestGetsItsModulesOnly() {
        JdbcClient jdbc = TestDatabase.migrated().jdbc();

        assertThat(historiesIn(jdbc)).containsExactly("public");
        assertThat(jdbc.sql("select public.unaccent('Đường')")
                        .query(String.class)
                        .single())
                .isEqualTo("Duong");
    }

    private static Iterable<String> historiesIn(JdbcClient jdbc) {
        return jdbc.sql("select table_schema from information_schema.tables where table_name = 'migration_history'")
                .query((row, number) -> row.getString("table_schema"))
                .list();
    }
}
