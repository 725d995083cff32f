package vn.tinhnha.platform.identity.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account that makes all others; read only while there is no administrator.
 *
 * @param password at least 14 characters with lower and upper case letters, digits and others
 */
@ConfigurationProperties("tinhnha.admin")
record FirstAdministratorProperties(
        @DefaultValue("") String username, @DefaultValue("") String password) {

    /** Without the password, which must not reach a log. */
    @Override
    public String toString() {
        return "FirstAdministratorProperties[" + username + "]";
    }
}
