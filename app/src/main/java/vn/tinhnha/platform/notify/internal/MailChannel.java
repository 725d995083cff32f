package vn.tinhnha.platform.notify.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.notify.Notification;
import vn.tinhnha.platform.notify.Recipient;

/** E-mail: puts a sealed letter into the outbox, from where it leaves after the commit. */
@Component
class MailChannel implements Channel {

    private final MailProperties mail;
    private final OutboxStore outbox;
    private final ApplicationEventPublisher events;

    MailChannel(MailProperties mail, OutboxStore outbox, ApplicationEventPublisher events) {
        this.mail = mail;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public boolean reaches(Recipient recipient) {
        return recipient instanceof Recipient.Email && mail.isOn();
    }

    @Override
    public void take(UUID id, Notification notification, Instant now) {
        if (notification.to() instanceof Recipient.Email(String address)) {
            outbox.add(
                    new Letter(
                            id,
                            notification.topic(),
                            address,
                            notification.title(),
                            notification.text(),
                            notification.link(),
                            notification.thread(),
                            notification.unsubscribe(),
                            now,
                            0),
                    notification.dedupeKey());
            events.publishEvent(new OutboxFilled());
        }
    }
}
