package vn.tinhnha.platform.province.internal;

import java.util.Arrays;
import java.util.List;

/** The word that stands before a unit's name, in full or as people shorten it. */
enum UnitType {
    PHUONG(Unit.Level.WARD, "phuong", "p", "f"),
    XA(Unit.Level.WARD, "xa", "x"),
    THI_TRAN(Unit.Level.WARD, "thi tran", "tt"),
    DAC_KHU(Unit.Level.WARD, "dac khu"),
    HUYEN(Unit.Level.DISTRICT, "huyen", "h"),
    QUAN(Unit.Level.DISTRICT, "quan", "q"),
    THI_XA(Unit.Level.DISTRICT, "thi xa", "tx"),
    THANH_PHO(Unit.Level.DISTRICT, "thanh pho", "tp"),
    TINH(Unit.Level.PROVINCE, "tinh", "t"),
    /** A street, a hamlet or a house number: the name after it is not that of a unit. */
    PLACE(Unit.Level.WARD, "duong", "d", "pho", "hem", "ngo", "ngach", "kiet", "cau", "cho", "ben", "truong"),
    NONE(Unit.Level.WARD);

    /** Longest words first, for "thị xã" ends like "xã" and "thành phố" like "phố". */
    private static final List<Word> WORDS = Arrays.stream(values())
            .flatMap(type -> type.words.stream().map(word -> new Word(List.of(word.split(" ")), type)))
            .sorted((a, b) -> b.tokens().size() - a.tokens().size())
            .toList();

    private final Unit.Level level;
    private final List<String> words;

    UnitType(Unit.Level level, String... words) {
        this.level = level;
        this.words = List.of(words);
    }

    /** The type named by the words that end just before a position. */
    static UnitType before(List<String> tokens, int position) {
        for (Word word : WORDS) {
            int start = position - word.tokens().size();
            if (start >= 0 && tokens.subList(start, position).equals(word.tokens())) {
                return word.type();
            }
        }
        return NONE;
    }

    /** How many words at the front of a unit's full name tell its type. */
    static int wordsAtFront(List<String> tokens) {
        for (int length = 2; length >= 1; length--) {
            if (tokens.size() > length
                    && before(tokens.subList(0, length), length).namesUnit()) {
                return length;
            }
        }
        return 0;
    }

    boolean namesUnit() {
        return this != NONE && this != PLACE;
    }

    boolean isWard() {
        return namesUnit() && level == Unit.Level.WARD;
    }

    boolean isDistrict() {
        return namesUnit() && level == Unit.Level.DISTRICT;
    }

    boolean isProvince() {
        return this == TINH || this == THANH_PHO;
    }

    private record Word(List<String> tokens, UnitType type) {}
}
