package vn.tinhnha.participation.fieldreport.internal.alerts;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.platform.province.Province;

/** Sends the daily mails of area alerts. */
@Service
class DigestService {

    private static final LocalTime SENT_AT = LocalTime.of(7, 0);
    private static final int BATCH = 20;

    private final NewsStore news;
    private final AlertStore alerts;
    private final AlertLetters letters;
    private final Province province;
    private final InstantSource time;

    DigestService(NewsStore news, AlertStore alerts, AlertLetters letters, Province province, InstantSource time) {
        this.news = news;
        this.alerts = alerts;
        this.letters = letters;
        this.province = province;
        this.time = time;
    }

    /** Mails what was gathered before seven this morning; whether there may be more. */
    @Transactional
    public boolean sendSome() {
        ZonedDateTime now = time.instant().atZone(province.profile().zone());
        Instant morning =
                now.toLocalDate().atTime(SENT_AT).atZone(now.getZone()).toInstant();
        if (now.toInstant().isBefore(morning)) {
            return false;
        }
        List<UUID> due = news.alertsWithNews(morning, BATCH);
        for (UUID id : due) {
            List<News> gathered = news.takeGathered(id);
            alerts.byId(id)
                    .filter(_ -> !gathered.isEmpty())
                    .ifPresent(alert -> alerts.confirmedAddress(id)
                            .ifPresent(address -> letters.digest(alert, address, gathered, now.toLocalDate())));
        }
        return due.size() == BATCH;
    }
}
