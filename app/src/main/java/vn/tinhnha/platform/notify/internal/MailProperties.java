package vn.tinhnha.platform.notify.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server that mails leave by.
 *
 * @param host without one there are no mails
 * @param user empty for a server that asks for none
 * @param from address mails come from; the province's own where empty
 * @param site public address of the app, e.g. {@code https://app.haugiang.gov.vn}: links in mails begin with it
 * @param timeout how long to wait for the server
 */
@ConfigurationProperties("tinhnha.mail")
record MailProperties(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("STARTTLS") Encryption encryption,
        @DefaultValue("") String site,
        @DefaultValue("20s") Duration timeout) {

    MailProperties {
        site = site.replaceFirst("/+$", "");
        if (!host.isBlank() && site.isEmpty()) {
            throw new IllegalArgumentException(
                    "tinhnha.mail.host needs tinhnha.mail.site: the links in mails begin with it");
        }
    }

    /** How the connection is protected. */
    enum Encryption {
        /** Only within one machine or one guarded network. */
        NONE,
        /** Starts open and must turn to TLS. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS
    }

    boolean isOn() {
        return !host.isBlank();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailProperties[" + host + ":" + port + "]";
    }
}
