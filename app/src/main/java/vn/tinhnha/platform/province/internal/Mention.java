package vn.tinhnha.platform.province.internal;

/**
 * A place in an address where a unit's name stands.
 *
 * @param start index of its first word
 * @param end index after its last word
 * @param type the word before it
 * @param afterNumber a house number stands before it, so that it may be a street
 * @param otherAccents it is written with diacritics, but not with those of the name: Cẩm Giang is not Cẩm Giàng
 */
record Mention(NamedUnit named, int start, int end, UnitType type, boolean afterNumber, boolean otherAccents) {

    Unit unit() {
        return named.unit();
    }

    boolean isInside(Mention other) {
        return other.start <= start && other.end >= end && other.end - other.start > end - start;
    }

    boolean sameSpan(Mention other) {
        return start == other.start && end == other.end;
    }

    /** Whether the word before the name is the unit's own type. */
    boolean isTyped() {
        return type == named.type();
    }
}
