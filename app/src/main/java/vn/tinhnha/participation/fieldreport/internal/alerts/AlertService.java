package vn.tinhnha.participation.fieldreport.internal.alerts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.FieldReportEvent.Advanced;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.alerts.AreaAlert.Mail;
import vn.tinhnha.platform.rules.Rules;

/** Starts and stops alerts, and keeps what became public for them. */
@Service
class AlertService {

    private final AlertStore alerts;
    private final NewsStore news;
    private final AlertLetters letters;
    private final Rules rules;
    private final InstantSource time;

    AlertService(AlertStore alerts, NewsStore news, AlertLetters letters, Rules rules, InstantSource time) {
        this.alerts = alerts;
        this.news = news;
        this.letters = letters;
        this.rules = rules;
        this.time = time;
    }

    /** What became of a wish. */
    enum Outcome {
        FOLLOWED,
        TOO_MANY
    }

    /**
     * Follows an area for a device; mails wait until the address is confirmed from its own mailbox.
     *
     * @param address empty for none
     */
    @Transactional
    public Outcome follow(Area area, String address, byte[] device) {
        if (alerts.of(device).size() >= rules.get(AlertRules.PER_DEVICE)) {
            return Outcome.TOO_MANY;
        }
        Instant now = time.instant();
        boolean mails = !address.isEmpty();
        AreaAlert alert = new AreaAlert(TimeOrderedId.at(now), device, area, mails ? Mail.TO_CONFIRM : Mail.NONE);
        alerts.add(alert, mails ? address : null, now);
        if (mails) {
            letters.askToConfirm(alert, address);
        }
        return Outcome.FOLLOWED;
    }

    @Transactional
    public void confirm(UUID alert) {
        alerts.confirm(alert, time.instant());
    }

    @Transactional
    public void stopMails(UUID alert) {
        alerts.stopMails(alert);
    }

    @Transactional
    public void stop(UUID alert, byte[] device) {
        alerts.remove(alert, device);
    }

    /** In the transaction of the step: what is new in public is told later, by a job. */
    @EventListener
    void advanced(Advanced step) {
        if (step.from() == FieldReportStatus.RECEIVED && step.to() == FieldReportStatus.DISPATCHED) {
            news.add(step.id(), News.Kind.NEW, step.at());
        } else if (step.from() != step.to() && step.to() == FieldReportStatus.PUBLISHED) {
            news.add(step.id(), News.Kind.ANSWERED, step.at());
        }
    }
}
