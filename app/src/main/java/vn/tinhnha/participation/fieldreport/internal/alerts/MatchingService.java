package vn.tinhnha.participation.fieldreport.internal.alerts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.internal.alerts.AreaAlert.Mail;

/** Brings what became public together with those who follow the place. */
@Service
class MatchingService {

    private static final int BATCH = 50;

    private final NewsStore news;
    private final AlertStore alerts;
    private final AlertLetters letters;

    MatchingService(NewsStore news, AlertStore alerts, AlertLetters letters) {
        this.news = news;
        this.alerts = alerts;
        this.letters = letters;
    }

    /** Tells some news to whom it concerns; they are taken and told in one transaction, so never lost or told twice. */
    @Transactional
    public boolean tellSome() {
        List<News> some = news.take(BATCH);
        some.forEach(this::tell);
        return !news.isEmpty();
    }

    private void tell(News piece) {
        for (AreaAlert alert : alerts.around(piece.ward(), piece.location())) {
            if (concerns(alert.area(), piece.location())) {
                letters.toDevice(alert.deviceHash(), alert.area(), piece);
                if (alert.mail() == Mail.CONFIRMED) {
                    news.gather(alert.id(), piece);
                }
            }
        }
    }

    /** The index finds squares; the corners of a square are not in the circle. */
    private static boolean concerns(Area area, @Nullable GeoPoint place) {
        return !(area instanceof Area.Circle circle) || (place != null && circle.contains(place));
    }
}
