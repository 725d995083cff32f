package vn.tinhnha.platform.rules.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleBook;

/** The rules of all modules. */
@Component
class RuleBooks {

    private final List<RuleBook> books;
    private final Map<String, ListedRule> byKey = new HashMap<>();

    /** A rule and the book that it stands in. */
    record ListedRule(RuleBook book, Rule<?> rule) {

        RuleBook.Effect effect() {
            return book.effect(rule);
        }
    }

    RuleBooks(ObjectProvider<RuleBook> books) {
        this.books = books.orderedStream().toList();
        for (RuleBook book : this.books) {
            for (Rule<?> rule : book.rules()) {
                if (byKey.put(rule.key(), new ListedRule(book, rule)) != null) {
                    throw new IllegalStateException("two rules are called " + rule.key());
                }
            }
        }
    }

    List<RuleBook> all() {
        return books;
    }

    Optional<ListedRule> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
