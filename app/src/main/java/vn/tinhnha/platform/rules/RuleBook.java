package vn.tinhnha.platform.rules;

import java.util.List;

/** The rules of a module, in the order in which administrators see them. A module makes it a bean. */
public interface RuleBook {

    /** Message key of the book's title. */
    String titleKey();

    List<Rule<?>> rules();

    /** What a change means for open cases; administrators read it before they save. */
    default Effect effect(Rule<?> rule) {
        return Effect.LATER_STEPS;
    }

    /** How a module reads a rule. */
    enum Effect {
        /** A step keeps the value that applied when it began: {@link Rules#at}. */
        LATER_STEPS,
        /** Counts at once, for open cases as well: {@link Rules#get}. */
        EVERYTHING
    }
}
