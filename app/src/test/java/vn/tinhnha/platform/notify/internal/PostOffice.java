package vn.tinhnha.platform.notify.internal;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.platform.notify.internal.MailProperties.Encryption;
import vn.tinhnha.platform.privacy.PersonalData;
import vn.tinhnha.platform.province.Province;

/** The way of a mail, from the outbox to a real SMTP server, with a clock that tests move. */
final class PostOffice implements AutoCloseable {

    static final String SITE = "https://app.haugiang.example";

    /** On a port of its own choice, the same after a restart. */
    final GreenMail server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    final OutboxService outbox;
    final OutboxWorker worker;
    final MailServer mail;
    final NotificationService notifications;
    private Instant now = Instant.parse("2026-11-18T02:00:00Z");

    PostOffice(JdbcClient jdbc, PersonalData personalData, TemplateEngine templates, Province province) {
        server.start();
        MailProperties settings = new MailProperties(
                "127.0.0.1",
                server.getSmtp().getPort(),
                "",
                "",
                "phananh@haugiang.example",
                Encryption.NONE,
                SITE + "/",
                Duration.ofSeconds(5));
        InstantSource time = () -> now;
        OutboxStore store = new OutboxStore(jdbc, new SealedLetter(personalData));
        outbox = new OutboxService(store, time);
        mail = new MailServer(settings, new MailComposer(settings, province, templates));
        worker = new OutboxWorker(outbox, mail, settings);
        Channel channel = new MailChannel(settings, store, event -> worker.filled((OutboxFilled) event));
        notifications =
                new NotificationService(List.of(channel, new InboxChannel(new InboxStore(jdbc))), settings, time);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void passes(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public void close() {
        worker.stop();
        server.stop();
    }
}
