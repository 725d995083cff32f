package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportEvent.Advanced;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.cases.FollowerQueries.Follower;
import vn.tinhnha.platform.notify.Notification;
import vn.tinhnha.platform.notify.Notifications;
import vn.tinhnha.platform.notify.Recipient;

/** Tells everybody who follows a case, beside its own reporter, of its steps; in the transaction of the step. */
@Component
class CaseNotices {

    /** Notices are written in the language of the administration; the reader's is not known. */
    private static final Locale LANGUAGE = Locale.of("vi");

    private final CaseQueries cases;
    private final FollowerQueries followers;
    private final Notifications notifications;
    private final MessageSource messages;

    CaseNotices(CaseQueries cases, FollowerQueries followers, Notifications notifications, MessageSource messages) {
        this.cases = cases;
        this.followers = followers;
        this.notifications = notifications;
        this.messages = messages;
    }

    @EventListener
    void on(Advanced step) {
        if (step.from() == step.to()) {
            return;
        }
        switch (step.to()) {
            case DISPATCHED -> tell(step, "dispatched");
            case REJECTED -> tell(step, "rejected");
            case PUBLISHED -> tell(step, "answered");
            case MERGED -> {
                tell(step, "merged");
                tellReporter(step, "merged");
            }
            case RECEIVED -> {
                if (step.from() == FieldReportStatus.MERGED) {
                    tell(step, "split");
                    tellReporter(step, "split");
                }
            }
            // Steps between the offices do not concern those who follow.
            case RETURNED, IN_PROGRESS, AWAITING_APPROVAL, AWAITING_PUBLICATION -> {}
        }
    }

    private void tell(Advanced step, String what) {
        FieldReport main = cases.mainOf(step.id());
        if (!main.confidential()) {
            send(followers.of(step.id(), cases.together(step.id()), main.code()), step, what);
        }
    }

    private void tellReporter(Advanced step, String what) {
        send(followers.reporter(step.id()), step, what);
    }

    private void send(List<Follower> recipients, Advanced step, String what) {
        String title =
                messages.getMessage("fieldreport.case-notice." + what + ".title", new Object[] {step.code()}, LANGUAGE);
        String text = messages.getMessage("fieldreport.case-notice." + what + ".text", null, LANGUAGE);
        for (Follower follower : recipients) {
            notifications.send(new Notification(
                    new Recipient.Device(follower.device()),
                    "fieldreport.case." + what,
                    title,
                    text,
                    follower.link(),
                    step.code() + ":" + what + ":" + step.at().toEpochMilli(),
                    null));
        }
    }
}
