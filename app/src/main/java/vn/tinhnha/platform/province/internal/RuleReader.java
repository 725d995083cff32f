package vn.tinhnha.platform.province.internal;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.province.ProvinceProfile.ReportRules;

/** Reads the rules of field reports (Quyết định 482). */
final class RuleReader {

    private static final List<String> CONTACTS = List.of("name", "phone", "address");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,4})(m|h|d)");

    private RuleReader() {}

    static ReportRules reportRules(YamlMap yaml) {
        ReportRules rules = new ReportRules(
                requiredContacts(yaml),
                duration(yaml, "dispatch"),
                duration(yaml, "dispatch-complex"),
                duration(yaml, "dispatch-outside-hours"),
                duration(yaml, "return-window"),
                yaml.parsed("handling-days", 1, "a number of working days from 1 to 365", RuleReader::days),
                duration(yaml, "publication"),
                duration(yaml, "rating-changeable"));
        if (rules.dispatchComplex().compareTo(rules.dispatch()) < 0) {
            yaml.problem("dispatch-complex", "\"dispatch-complex\" must not be shorter than \"dispatch\"");
        }
        yaml.refuseOthers();
        return rules;
    }

    private static Set<String> requiredContacts(YamlMap yaml) {
        Set<String> contacts = new LinkedHashSet<>();
        for (YamlMap.Item item : yaml.items("required-contacts")) {
            if (CONTACTS.contains(item.text())) {
                contacts.add(item.text());
            } else {
                yaml.problem(
                        item,
                        "\"%s\" is no contact field; there are: %s"
                                .formatted(item.text(), String.join(", ", CONTACTS)));
            }
        }
        return Set.copyOf(contacts);
    }

    private static Duration duration(YamlMap yaml, String key) {
        return yaml.parsed(key, Duration.ZERO, "a time such as 30m, 2h or 7d", RuleReader::parseDuration);
    }

    private static @Nullable Duration parseDuration(String text) {
        Matcher matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int amount = Integer.parseInt(matcher.group(1));
        return switch (matcher.group(2)) {
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    private static @Nullable Integer days(String text) {
        if (!text.matches("\\d{1,3}")) {
            return null;
        }
        int days = Integer.parseInt(text);
        return days >= 1 && days <= 365 ? days : null;
    }
}
