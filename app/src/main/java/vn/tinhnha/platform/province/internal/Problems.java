package vn.tinhnha.platform.province.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one profile while it is read, so that all are told at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(String file, int line, String reason) {
        found.add(new Problem(file, line, reason));
    }

    /** Ends the reading of a profile that has problems. */
    void refuse(String profile) {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
            throw new InvalidProfileException(profile, found);
        }
    }
}
