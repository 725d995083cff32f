package vn.tinhnha.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Times and numbers as people write them. */
class FormatsTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NOW = Instant.parse("2025-08-17T07:37:00Z");

    private final Messages messages = new Messages();
    private final Formats vietnamese = new Formats(messages, VisitorLocale.VIETNAMESE, ZONE);
    private final Formats english = new Formats(messages, Locale.ENGLISH, ZONE);

    @Test
    void writesTheClockTimeOfTheProvince() {
        assertThat(vietnamese.time(NOW)).isEqualTo("14:37 17/08/2025");
        assertThat(english.time(NOW)).isEqualTo("14:37, 17 Aug 2025");
        assertThat(vietnamese.date(Instant.parse("2025-08-17T17:30:00Z"))).isEqualTo("18/08/2025");
    }

    @Test
    void tellsHowFarATimeIsAwayInBothDirections() {
        assertThat(vietnamese.distance(NOW, NOW.minusSeconds(59))).isEqualTo("vừa xong");
        assertThat(vietnamese.distance(NOW, NOW.minusSeconds(3599))).isEqualTo("59 phút trước");
        assertThat(vietnamese.distance(NOW, NOW.plusSeconds(2 * 3600))).isEqualTo("còn 2 giờ");
        assertThat(english.distance(NOW, NOW.minusSeconds(86_400))).isEqualTo("1 day ago");
        assertThat(english.distance(NOW, NOW.plusSeconds(3 * 86_400))).isEqualTo("in 3 days");
    }

    @Test
    void writesNumbersWithTheSeparatorsOfTheLanguage() {
        assertThat(vietnamese.number(1234567, 0)).isEqualTo("1.234.567");
        assertThat(vietnamese.number(12.5, 1)).isEqualTo("12,5");
        assertThat(english.number(1234.5, 1)).isEqualTo("1,234.5");
    }
}
