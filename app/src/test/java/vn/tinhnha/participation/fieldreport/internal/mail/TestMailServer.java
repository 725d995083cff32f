package vn.tinhnha.participation.fieldreport.internal.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

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

    private static ServerSetup setup(String protocol) {
        return new ServerSetup(0, "127.0.0.1", protocol);
    }
}
