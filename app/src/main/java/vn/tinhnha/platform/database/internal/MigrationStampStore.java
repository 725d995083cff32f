package vn.tinhnha.platform.database.internal;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers in the database which set of migration files has run. */
final class MigrationStampStore {

    private final JdbcClient jdbc;

    MigrationStampStore(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    boolean holds(String fingerprint) {
        return tableExists()
                && jdbc.sql("select fingerprint from public.migration_stamp")
                        .query((row, number) -> row.getString("fingerprint"))
                        .optional()
                        .filter(fingerprint::equals)
                        .isPresent();
    }

    void put(String fingerprint) {
        jdbc.sql("""
                        insert into public.migration_stamp (fingerprint) values (:fingerprint)
                        on conflict (id) do update set fingerprint = excluded.fingerprint
                        """).param("fingerprint", fingerprint).update();
    }

    private boolean tableExists() {
        return jdbc.sql("select to_regclass('public.migration_stamp') is not null")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
