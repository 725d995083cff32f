package vn.tinhnha.platform.database.internal;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the database: with no URL the embedded server, with one the operator's; then the migrations. */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseInitializationDependencyConfigurer.class)
class DatabaseConfiguration {

    private static final String OWN_SERVER = "!'${tinhnha.db.url:}'.isEmpty()";

    /** The pool is made from this bean, so it is closed before the server stops. */
    @Bean
    @ConditionalOnExpression("!(" + OWN_SERVER + ")")
    EmbeddedPostgres embeddedPostgres(@Value("${tinhnha.data}") Path data) {
        return EmbeddedPostgres.start(PostgresFolder.below(data));
    }

    @Bean
    @ConditionalOnExpression("!(" + OWN_SERVER + ")")
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
        return new ConnectionDetails(postgres.url(PostgresCluster.DATABASE), PostgresCluster.ROLE, postgres.password());
    }

    @Bean
    @ConditionalOnExpression(OWN_SERVER)
    JdbcConnectionDetails configuredConnection(DatabaseProperties properties) {
        return new ConnectionDetails(properties.url(), properties.user(), properties.password());
    }

    @Bean
    ModuleMigrations moduleMigrations(DataSource dataSource) {
        return new ModuleMigrations(dataSource);
    }
}
