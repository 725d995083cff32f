package vn.tinhnha.participation.fieldreport.internal.mail;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The mailbox to which people write (Quyết định 482, Điều 5.1 b); off without a host.
 *
 * @param folder the folder that is fetched
 * @param poll how often to look where the server does not tell of new mail by itself
 * @param largest larger mails are not fetched but shown to an official
 * @param answersPerHour how many receipts one address gets in an hour
 * @param ownAddresses further addresses from which the province itself writes
 */
@ConfigurationProperties("tinhnha.intake-mail")
record IntakeMailProperties(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("TLS") Encryption encryption,
        @DefaultValue("60s") Duration poll,
        @DefaultValue("40MB") DataSize largest,
        @DefaultValue("5") int answersPerHour,
        @DefaultValue Set<String> ownAddresses) {

    /** How the line to the server is kept private. */
    enum Encryption {
        /** From the first byte; port 993. */
        TLS,
        /** From the first command, or not at all; port 143. */
        STARTTLS,
        /** For a server on the same machine. */
        NONE
    }

    boolean isOn() {
        return !host.isEmpty();
    }

    /** Addresses whose mails are our own, the province's among them. */
    Set<String> allOwn(String provinceAddress) {
        return Stream.concat(ownAddresses.stream(), Stream.of(provinceAddress, user))
                .filter(address -> address.contains("@"))
                .map(address -> address.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "IntakeMailProperties[" + host + "]";
    }
}
