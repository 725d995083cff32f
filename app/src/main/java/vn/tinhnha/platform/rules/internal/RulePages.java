package vn.tinhnha.platform.rules.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleBook;
import vn.tinhnha.platform.rules.Rules;
import vn.tinhnha.platform.rules.internal.RuleBooks.ListedRule;
import vn.tinhnha.platform.web.Option;

/** Builds the pages of rules. */
@Component
class RulePages {

    private final RuleBooks books;
    private final Rules rules;
    private final RuleQueries queries;
    private final RuleWords words;
    private final MessageSource messages;
    private final InstantSource clock;

    RulePages(
            RuleBooks books,
            Rules rules,
            RuleQueries queries,
            RuleWords words,
            MessageSource messages,
            InstantSource clock) {
        this.books = books;
        this.rules = rules;
        this.queries = queries;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    RulesPage all(Locale locale) {
        Instant now = clock.instant();
        List<RuleVersion> standing = queries.standing();
        return new RulesPage(books.all().stream()
                .map(book -> new RulesPage.Book(book.titleKey(), lines(book, standing, now, locale)))
                .toList());
    }

    private List<RulesPage.Line> lines(RuleBook book, List<RuleVersion> standing, Instant now, Locale locale) {
        return book.rules().stream()
                .map(rule -> line(rule, next(rule, standing, now), locale))
                .toList();
    }

    private static Optional<RuleVersion> next(Rule<?> rule, List<RuleVersion> standing, Instant now) {
        return standing.stream()
                .filter(version -> version.key().equals(rule.key()))
                .filter(version -> version.appliesFrom().isAfter(now))
                .min(Comparator.comparing(RuleVersion::appliesFrom));
    }

    private RulesPage.Line line(Rule<?> rule, Optional<RuleVersion> next, Locale locale) {
        Object value = rules.get(rule);
        return new RulesPage.Line(
                rule.key(),
                RuleController.PATH + "/" + rule.key(),
                words.of(rule.kind(), value, locale),
                words.of(rule.kind(), rule.standard(), locale),
                !value.equals(rule.standard()),
                rule.source(),
                next.map(version -> words(rule, version, locale)).orElse(null),
                next.map(RuleVersion::appliesFrom).orElse(null));
    }

    RulePage one(ListedRule listed, RulePageState state, Locale locale) {
        Rule<?> rule = listed.rule();
        RuleHistory history = new RuleHistory(queries.history(rule.key()));
        List<RuleVersion> meanwhile = state.overtaken() ? history.since(state.seen()) : List.of();
        Instant now = clock.instant();
        return new RulePage(
                rule.key(),
                RuleController.PATH + "/" + rule.key(),
                rule.kind(),
                rule.source(),
                listed.effect(),
                words.of(rule.kind(), rules.get(rule), locale),
                history.applying(now).map(RuleVersion::appliesFrom).orElse(null),
                words.of(rule.kind(), rule.standard(), locale),
                history.planned(now).stream()
                        .sorted(Comparator.comparing(RuleVersion::appliesFrom))
                        .map(version -> line(rule, history, version, locale))
                        .toList(),
                history.versions().stream()
                        .map(version -> line(rule, history, version, locale))
                        .toList(),
                state.typed() == null ? form(rule, history.latest()) : state.typed(),
                state.withdrawal(),
                TimeUnitChoice.of(rule.kind()).stream()
                        .map(unit -> new Option(unit.name(), messages.getMessage(unit.key(), null, locale)))
                        .toList(),
                state.problems(),
                state.overtaken(),
                meanwhile.stream()
                        .map(version -> line(rule, history, version, locale))
                        .toList(),
                history.latest(),
                state.done());
    }

    private RulePage.Line line(Rule<?> rule, RuleHistory history, RuleVersion version, Locale locale) {
        RuleVersion meant = history.meantBy(version);
        return new RulePage.Line(
                version.number(),
                words(rule, meant, locale),
                version.appliesFrom(),
                version.withdraws() != null,
                version.changedBy(),
                version.changedAt(),
                version.reason());
    }

    private String words(Rule<?> rule, RuleVersion version, Locale locale) {
        String text = String.valueOf(version.value());
        return RuleText.read(rule.kind(), text)
                .map(value -> words.of(rule.kind(), value, locale))
                .orElse(text);
    }

    private RuleForm form(Rule<?> rule, long latest) {
        Object value = rules.get(rule);
        if (value instanceof Duration time) {
            TimeUnitChoice unit = TimeUnitChoice.fitting(rule.kind(), time);
            return new RuleForm(String.valueOf(unit.countIn(time)), unit.name(), "", "", "", latest);
        }
        return new RuleForm(value.toString(), "", "", "", "", latest);
    }
}
