package vn.tinhnha.platform.database.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which PostgreSQL server the app uses.
 *
 * @param url a server of the operator's; the embedded one where it is absent or empty
 * @param pool how many connections the app holds
 */
@ConfigurationProperties("tinhnha.db")
record DatabaseProperties(
        @DefaultValue("") String url,
        @DefaultValue("tinhnha") String user,
        @DefaultValue("") String password,
        @DefaultValue("8") int pool) {}
