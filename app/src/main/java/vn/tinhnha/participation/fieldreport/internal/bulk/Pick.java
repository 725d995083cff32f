package vn.tinhnha.participation.fieldreport.internal.bulk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report that was ticked in a queue.
 *
 * @param version the version that the official saw there
 */
public record Pick(String code, int version) {

    /** More than this nobody looks at before deciding. */
    private static final int MOST = 100;

    private static final Pattern FORMAT = Pattern.compile("([A-Z0-9-]{4,20}):(\\d{1,6})");

    /** Reads what the boxes of a queue send; what is no pick is left out. */
    static List<Pick> of(List<String> values) {
        return values.stream()
                .map(Pick::parse)
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Optional<Pick> parse(String value) {
        Matcher matcher = FORMAT.matcher(value);
        return matcher.matches()
                ? Optional.of(new Pick(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** As the box of the queue sends it. */
    public String value() {
        return code + ":" + version;
    }
}
