package vn.tinhnha.platform.database.internal;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;

/**
 * Brings the schema of every module up to date: the files in {@code db/migration/<module>} make the schema
 * {@code <module>}, each with a history of its own, so that modules number their migrations apart.
 */
final class ModuleMigrations implements InitializingBean {

    /** What all modules share: extensions and functions in the schema {@code public}. */
    static final String ROOT = "__root";

    private static final Logger LOG = LoggerFactory.getLogger(ModuleMigrations.class);
    private static final String HISTORY_TABLE = "migration_history";

    private final DataSource dataSource;

    ModuleMigrations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Costs one query where all files have run already, which is nearly every start. */
    @Override
    public void afterPropertiesSet() {
        MigrationFiles files = MigrationFiles.onClassPath();
        MigrationStampStore stamp = new MigrationStampStore(dataSource);
        String fingerprint = files.fingerprint();
        if (!stamp.holds(fingerprint)) {
            files.modules().forEach(this::migrate);
            stamp.put(fingerprint);
            LOG.info("The database is up to date");
        }
    }

    void migrate(String module) {
        boolean root = module.equals(ROOT);
        String schema = root ? "public" : module;
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:" + MigrationFiles.FOLDER + module)
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
