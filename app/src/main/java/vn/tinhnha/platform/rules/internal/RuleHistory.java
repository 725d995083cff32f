package vn.tinhnha.platform.rules.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All versions of one rule.
 *
 * @param versions newest first
 */
record RuleHistory(List<RuleVersion> versions) {

    /** What an optimistic check compares; zero for a rule that nobody changed yet. */
    long latest() {
        return versions.isEmpty() ? 0 : versions.getFirst().number();
    }

    List<RuleVersion> since(long seen) {
        return versions.stream().filter(version -> version.number() > seen).toList();
    }

    /** The plan itself, or the one that a withdrawal takes back. */
    RuleVersion meantBy(RuleVersion version) {
        Long withdrawn = version.withdraws();
        return withdrawn == null
                ? version
                : versions.stream()
                        .filter(plan -> plan.number() == withdrawn)
                        .findFirst()
                        .orElse(version);
    }

    /** Empty while the regulation's value applies. */
    Optional<RuleVersion> applying(Instant now) {
        return standing().stream()
                .filter(version -> !version.appliesFrom().isAfter(now))
                .max(Comparator.comparing(RuleVersion::appliesFrom).thenComparingLong(RuleVersion::number));
    }

    /** Plans that were not withdrawn, the latest decision first. */
    List<RuleVersion> standing() {
        Set<Long> withdrawn = versions.stream()
                .flatMap(version -> Optional.ofNullable(version.withdraws()).stream())
                .collect(Collectors.toSet());
        return versions.stream()
                .filter(version -> version.value() != null && !withdrawn.contains(version.number()))
                .toList();
    }

    /** Plans that do not apply yet. */
    List<RuleVersion> planned(Instant now) {
        return standing().stream()
                .filter(version -> version.appliesFrom().isAfter(now))
                .toList();
    }
}
