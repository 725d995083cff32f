package vn.tinhnha.participation.fieldreport.internal.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A real SMTP and IMAP server on ports of its own choice. */
final class TestMailServer {

    private static final GreenMail SHARED = started();

    private TestMailServer() {}

    /** The one for mails that leave; runs as long as the tests. */
    static GreenMail shared() {
        return SHARED;
    }

    /** Another one, for tests that stop it. */
    static GreenMail started() {
        GreenMail server = new GreenMail(new ServerSetup[] {
            setup(ServerSetup.PROTOCOL_SMTP), setup(ServerSetup.PROTOCOL_IMAP), setup(ServerSetup.PROTOCOL_IMAPS)
        });
        server.start();
        return server;
    }

    /** A port that stays the same when the server starts again. */
    private static ServerSetup setup(String protocol) {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new ServerSetup(free.getLocalPort(), "127.0.0.1", protocol);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
