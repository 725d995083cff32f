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
    EmbeddedPostgres embeddedPostgres(
            @Value("${tinhnha.data}") Path data, @Value("${tinhnha.command:}") String command) {
        PostgresFolder folder = PostgresFolder.below(data);
        return command.isEmpty() ? EmbeddedPostgres.start(folder) : EmbeddedPostgres.join(folder);
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
    ModuleMigrations moduleMigrations(DataSource dataSource, DatabaseProperties properties) {
        if (!properties.url().isEmpty()) {
            ExternalServer.check(dataSource);
        }
        return new ModuleMigrations(dataSource);
    }
}
