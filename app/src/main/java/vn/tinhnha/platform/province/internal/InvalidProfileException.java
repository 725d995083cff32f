package vn.tinhnha.platform.province.internal;

import java.util.List;
import java.util.stream.Collectors;

/** The profile cannot be served as it is; carries every problem found, not only the first. */
final class InvalidProfileException extends IllegalStateException {

    private final String profile;
    private final List<Problem> problems;

    InvalidProfileException(String profile, List<Problem> problems) {
        super(describe(profile, problems));
        this.profile = profile;
        this.problems = List.copyOf(problems);
    }

    String profile() {
        return profile;
    }

    List<Problem> problems() {
        return problems;
    }

    private static String describe(String profile, List<Problem> problems) {
        return problems.stream()
                .map(problem -> "  " + problem)
                .collect(Collectors.joining("\n", "The province profile \"" + profile + "\" is refused:\n", ""));
    }
}
