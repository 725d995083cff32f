package vn.tinhnha.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.testing.IntegrationTest;

/** The whole app starts on a database of its own, migrated. */
@IntegrationTest
class DatabaseWiringTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theAppIsConnectedToAMigratedTestDatabase() {
        assertThat(jdbc.sql("select current_database()").query(String.class).single())
                .startsWith("test_");
        assertThat(jdbc.sql("select count(*) from public.migration_history")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }
}
