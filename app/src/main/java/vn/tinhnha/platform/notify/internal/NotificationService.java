package vn.tinhnha.platform.notify.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.platform.notify.Notification;
import vn.tinhnha.platform.notify.Notifications;

/** Gives each notification to the channels that reach its recipient. */
@Service
class NotificationService implements Notifications {

    private final List<Channel> channels;
    private final MailProperties mail;
    private final InstantSource time;

    NotificationService(List<Channel> channels, MailProperties mail, InstantSource time) {
        this.channels = channels;
        this.mail = mail;
        this.time = time;
    }

    @Override
    @Transactional
    public void send(Notification notification) {
        Instant now = time.instant();
        channels.stream()
                .filter(channel -> channel.reaches(notification.to()))
                .forEach(channel -> channel.take(TimeOrderedId.at(now), notification, now));
    }

    @Override
    public boolean canMail() {
        return mail.isOn();
    }
}
