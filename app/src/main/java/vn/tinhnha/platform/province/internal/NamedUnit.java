package vn.tinhnha.platform.province.internal;

import java.util.List;

/**
 * A unit with its name cut into type and words.
 *
 * @param words the name without its type, e.g. {@code [vi, thanh]}
 * @param accents the diacritics of each of the words
 */
record NamedUnit(Unit unit, UnitType type, List<String> words, List<String> accents) {

    static NamedUnit of(Unit unit) {
        AddressTokens tokens = AddressTokens.of(unit.name());
        int end = tokens.words().size() - 1; // the closing break
        int front = UnitType.wordsAtFront(tokens.words().subList(0, end));
        UnitType type = front == 0 ? UnitType.NONE : UnitType.before(tokens.words(), front);
        return new NamedUnit(
                unit, type, tokens.words().subList(front, end), tokens.accents().subList(front, end));
    }
}
