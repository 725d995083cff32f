package vn.tinhnha.participation.fieldreport.internal.templates;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** The words in braces that a template may hold, and what stands for them in a report. */
@Component
class Placeholders {

    /** In the order in which the editor lists them. */
    static final List<String> NAMES = List.of("mã", "lĩnh vực", "địa điểm", "cơ quan", "ngày", "hạn");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** Left for the official to fill in. */
    private static final String UNKNOWN = "…";

    private final Province province;
    private final InstantSource time;

    Placeholders(Province province, InstantSource time) {
        this.province = province;
        this.time = time;
    }

    String fill(String text, FieldReport report) {
        Map<String, String> words = words(report);
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(words.getOrDefault(found.group(1), found.group())));
    }

    /** Words in braces that stand for nothing. */
    static List<String> unknown(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !NAMES.contains(name))
                .toList();
    }

    private Map<String, String> words(FieldReport report) {
        return Map.of(
                "mã", report.code(),
                "lĩnh vực", category(report.category()),
                "địa điểm", place(report),
                "cơ quan", agency(report.lead()),
                "ngày", day(time.instant()),
                "hạn", day(report.deadlines().handleBy()));
    }

    private String category(String code) {
        return province.category(code)
                .map(category -> category.name().vi())
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .orElse(code);
    }

    private String place(FieldReport report) {
        String ward = province.ward(report.ward()).map(Ward::name).orElse(report.ward());
        if (report.address().isEmpty()) {
            return ward;
        }
        return report.address().contains(ward) ? report.address() : report.address() + ", " + ward;
    }

    /** The agency that leads; the center while none does. */
    private String agency(@Nullable String lead) {
        return province.agencies().stream()
                .filter(agency -> lead == null
                        ? agency.kind() == Agency.Kind.OPERATIONS_CENTER
                        : agency.code().equals(lead))
                .map(Agency::name)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private String day(@Nullable Instant instant) {
        return instant == null
                ? UNKNOWN
                : DAY.format(instant.atZone(province.profile().zone()));
    }
}
