package vn.tinhnha.participation.fieldreport.internal.alerts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.platform.notify.Notification;
import vn.tinhnha.platform.notify.Notifications;
import vn.tinhnha.platform.notify.Recipient;
import vn.tinhnha.platform.privacy.PersonalData;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;

/** Writes what followers of an area are told. */
@Component
class AlertLetters {

    private static final Locale LANGUAGE = Locale.of("vi");
    private static final String TOKEN = "fieldreport.alert";
    private static final int SHOWN = 20;
    private static final int EXCERPT = 120;

    private final Notifications notifications;
    private final AreaNames names;
    private final Province province;
    private final PersonalData personalData;
    private final MessageSource messages;

    AlertLetters(
            Notifications notifications,
            AreaNames names,
            Province province,
            PersonalData personalData,
            MessageSource messages) {
        this.notifications = notifications;
        this.names = names;
        this.province = province;
        this.personalData = personalData;
        this.messages = messages;
    }

    /** Whether a token from a mail belongs to an alert. */
    boolean opens(String token, UUID alert) {
        return personalData.matches(token, TOKEN, alert);
    }

    /** Double opt-in: nothing else is ever sent to an address that nobody confirmed. */
    void askToConfirm(AreaAlert alert, String address) {
        notifications.send(new Notification(
                new Recipient.Email(address),
                "fieldreport.alert.confirm",
                text("confirm.title"),
                text("confirm.text", names.of(alert.area(), LANGUAGE)),
                path("xac-nhan", alert.id()),
                "confirm:" + alert.id(),
                null));
    }

    /** A device hears of each report and step once, however many of its areas hold the place. */
    void toDevice(byte[] device, Area area, News news) {
        notifications.send(new Notification(
                new Recipient.Device(device),
                "fieldreport.alert",
                text(news.kind() == News.Kind.NEW ? "new" : "answered", names.of(area, LANGUAGE)),
                line(news),
                "/phan-anh/" + news.code(),
                "area:" + news.code() + ":" + news.kind() + ":" + news.at().toEpochMilli(),
                null));
    }

    /** The mail of a day. */
    void digest(AreaAlert alert, String address, List<News> gathered, LocalDate day) {
        String lines = gathered.stream()
                .limit(SHOWN)
                .map(news -> "• " + text(news.kind() == News.Kind.NEW ? "line.new" : "line.answered", news.code()) + " "
                        + line(news))
                .collect(Collectors.joining("\n"));
        int more = gathered.size() - SHOWN;
        notifications.send(new Notification(
                new Recipient.Email(address),
                "fieldreport.alert.digest",
                text("digest.title", names.of(alert.area(), LANGUAGE), gathered.size()),
                more > 0 ? lines + "\n\n" + text("digest.more", more) : lines,
                names.listPath(alert.area()),
                "digest:" + alert.id() + ":" + day,
                null,
                path("thoi", alert.id())));
    }

    private String path(String step, UUID alert) {
        return AlertController.PATH + "/" + step + "/" + alert + "/" + personalData.token(TOKEN, alert);
    }

    private String line(News news) {
        String category = province.category(news.category())
                .map(Category::name)
                .map(LocalizedText::vi)
                .orElse(news.category());
        String words = news.description().replaceAll("\\s+", " ");
        return category + ": " + (words.length() > EXCERPT ? words.substring(0, EXCERPT) + "…" : words);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("fieldreport.alerts.letter." + key, arguments, LANGUAGE);
    }
}
