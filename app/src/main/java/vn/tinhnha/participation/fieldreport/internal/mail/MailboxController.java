package vn.tinhnha.participation.fieldreport.internal.mail;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tinhnha.platform.notify.Notifications;

/** The administrators' page about the mailbox: whether it works, and how much waits; nothing of what people write. */
@Controller
class MailboxController {

    static final String PATH = "/quan-tri/thu-dien-tu";

    private static final Duration MONTH = Duration.ofDays(30);

    private final IntakeMailProperties settings;
    private final MailboxQueries mailboxes;
    private final MailQueries queries;
    private final Notifications notifications;
    private final InstantSource time;

    MailboxController(
            IntakeMailProperties settings,
            MailboxQueries mailboxes,
            MailQueries queries,
            Notifications notifications,
            InstantSource time) {
        this.settings = settings;
        this.mailboxes = mailboxes;
        this.queries = queries;
        this.notifications = notifications;
        this.time = time;
    }

    @GetMapping(PATH)
    String page(Model model) {
        var open = queries.open();
        model.addAttribute(
                "page",
                new MailboxPage(
                        settings.isOn(),
                        settings.host(),
                        settings.folder(),
                        settings.encryption().name(),
                        notifications.canMail(),
                        mailboxes.health().orElse(null),
                        open.getOrDefault(MailState.STORED, 0),
                        open.getOrDefault(MailState.REVIEW, 0),
                        queries.since(time.instant().minus(MONTH))));
        return "fieldreport/mail/mailbox";
    }
}
