package vn.tinhnha.participation.fieldreport.internal.alerts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.alerts.AlertPage.Row;
import vn.tinhnha.platform.notify.Notifications;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.rules.Rules;
import vn.tinhnha.platform.web.Option;

/** Makes the page of area alerts. */
@Component
class AlertPages {

    private static final int[] RADII = {300, 500, 1000, 2000, 3000, 5000, 10_000};

    private final AlertStore alerts;
    private final AreaNames names;
    private final Province province;
    private final Notifications notifications;
    private final Rules rules;
    private final MessageSource messages;

    AlertPages(
            AlertStore alerts,
            AreaNames names,
            Province province,
            Notifications notifications,
            Rules rules,
            MessageSource messages) {
        this.alerts = alerts;
        this.names = names;
        this.province = province;
        this.notifications = notifications;
        this.rules = rules;
        this.messages = messages;
    }

    /** For a device, or for a visitor without one. */
    AlertPage page(
            byte @Nullable [] device,
            AlertForm form,
            Map<String, String> problems,
            @Nullable String said,
            Locale locale) {
        Map<String, String> told = new HashMap<>();
        problems.forEach((field, key) -> told.put(field, messages.getMessage(key, null, locale)));
        return new AlertPage(
                device == null
                        ? List.of()
                        : alerts.of(device).stream()
                                .map(alert -> row(alert, locale))
                                .toList(),
                form,
                province.wards().stream()
                        .map(ward -> new Option(ward.code(), ward.name()))
                        .toList(),
                IntStream.of(RADII)
                        .filter(meters -> meters <= rules.get(AlertRules.LARGEST_RADIUS))
                        .mapToObj(meters -> new Option(
                                Integer.toString(meters),
                                messages.getMessage("fieldreport.alerts.meters", new Object[] {meters}, locale)))
                        .toList(),
                notifications.canMail(),
                told,
                said);
    }

    private Row row(AreaAlert alert, Locale locale) {
        return new Row(
                alert.id(),
                names.of(alert.area(), locale),
                names.listPath(alert.area()),
                names.feedPath(alert.area()),
                "fieldreport.alerts.mail." + alert.mail().name());
    }
}
