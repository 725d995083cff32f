package vn.tinhnha.platform.database.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A row that must still be there after whatever the test does to the server. */
final class KeptAnswer {

    static final int ANSWER = 42;

    private KeptAnswer() {}

    static void write(EmbeddedPostgres postgres) {
        jdbc(postgres).sql("drop table if exists kept").update();
        jdbc(postgres)
                .sql("create table kept as select " + ANSWER + " as answer")
                .update();
    }

    static int read(EmbeddedPostgres postgres) {
        return jdbc(postgres)
                .sql("select answer from kept")
                .query(Integer.class)
                .single();
    }

    static JdbcClient jdbc(EmbeddedPostgres postgres) {
        return JdbcClient.create(new DriverManagerDataSource(
                postgres.url(PostgresCluster.DATABASE), PostgresCluster.ROLE, postgres.password()));
    }
}
