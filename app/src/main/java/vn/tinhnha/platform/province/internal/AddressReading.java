package vn.tinhnha.platform.province.internal;

import java.util.List;

/**
 * Weighs what the names in one address may mean. Vietnamese addresses go from small to large: house, street, ward,
 * district (until 2025), province; so a district speaks for or against the wards named before it.
 */
final class AddressReading {

    private static final int TYPED = 8;
    private static final int OTHER_WARD_TYPE = 3;
    private static final int IN_ITS_OLD_DISTRICT = 6;
    private static final int EXISTS = 1;
    private static final int IN_TODAYS_PROVINCE = 3;
    private static final int OTHER_ACCENTS = -5;
    private static final int REFUSED = -1;

    private final List<Mention> mentions;
    private final DistrictsOfWards districtsOfWards;

    AddressReading(List<Mention> all, DistrictsOfWards districtsOfWards) {
        this.mentions = all.stream()
                .filter(mention -> all.stream().noneMatch(mention::isInside))
                .toList();
        this.districtsOfWards = districtsOfWards;
    }

    /** The wards that may be meant, each with how much speaks for it. */
    List<Candidate> candidates() {
        return mentions.stream()
                .filter(mention -> mention.unit().level() == Unit.Level.WARD)
                .map(mention -> new Candidate(mention, score(mention)))
                .filter(candidate -> candidate.score() >= 0)
                .toList();
    }

    /** The old districts that are named, for an address that says no more. */
    List<NamedUnit> districts() {
        return mentions.stream()
                .filter(this::isDistrict)
                .filter(mention -> !mention.afterNumber() && mention.type() != UnitType.PLACE)
                .map(Mention::named)
                .distinct()
                .toList();
    }

    private int score(Mention mention) {
        int typeScore = typeScore(mention);
        if (typeScore < 0) {
            return REFUSED;
        }
        int districtScore = districtScore(mention);
        if (districtScore < 0) {
            return REFUSED;
        }
        int todayScore = !mention.unit().exists() ? 0 : EXISTS + (isInTodaysProvince(mention) ? IN_TODAYS_PROVINCE : 0);
        int accentScore = mention.otherAccents() ? OTHER_ACCENTS : 0;
        return typeScore + districtScore + todayScore + accentScore;
    }

    private int typeScore(Mention mention) {
        if (mention.type().isWard()) {
            return mention.isTyped() ? TYPED : OTHER_WARD_TYPE;
        }
        if (mention.type() != UnitType.NONE || mention.afterNumber()) {
            return REFUSED;
        }
        return isRatherLarger(mention) ? REFUSED : 0;
    }

    /** A bare "Vị Thanh" at the end of an address is the old city, unless what follows is today's province. */
    private boolean isRatherLarger(Mention mention) {
        boolean alsoLarger = mentions.stream()
                .anyMatch(other -> other.sameSpan(mention) && other.unit().level() != Unit.Level.WARD);
        boolean districtFollows =
                mentions.stream().anyMatch(other -> other.start() >= mention.end() && isDistrict(other));
        return alsoLarger && !districtFollows && !isInTodaysProvince(mention);
    }

    private int districtScore(Mention ward) {
        List<Mention> named = mentions.stream()
                .filter(other -> other.start() >= ward.end() && isDistrict(other))
                .toList();
        if (named.stream().anyMatch(other -> districtsOfWards.lies(ward.unit(), other.unit()))) {
            return ward.unit().exists() ? EXISTS : IN_ITS_OLD_DISTRICT;
        }
        return named.stream().anyMatch(this::isSurelyDistrict) ? REFUSED : 0;
    }

    private boolean isDistrict(Mention mention) {
        return mention.unit().level() == Unit.Level.DISTRICT
                && !mention.type().isWard()
                && (!mention.type().isDistrict() || mention.isTyped() || !isTypedByTwin(mention));
    }

    /** "Thị xã Long Mỹ" is not "Huyện Long Mỹ". */
    private boolean isTypedByTwin(Mention mention) {
        return mentions.stream()
                .anyMatch(other ->
                        other.sameSpan(mention) && other.unit().level() == Unit.Level.DISTRICT && other.isTyped());
    }

    /** "Hải Dương" alone may be the province as well as the city. */
    private boolean isSurelyDistrict(Mention mention) {
        return mention.isTyped()
                || mentions.stream()
                        .noneMatch(
                                other -> other.sameSpan(mention) && other.unit().level() != Unit.Level.DISTRICT);
    }

    private boolean isInTodaysProvince(Mention ward) {
        boolean oldNamed = mentions.stream()
                .anyMatch(other -> other.start() >= ward.end()
                        && isProvince(other)
                        && !other.unit().exists());
        return !oldNamed
                && mentions.stream()
                        .anyMatch(other -> other.start() >= ward.end()
                                && isProvince(other)
                                && other.unit().exists());
    }

    private static boolean isProvince(Mention mention) {
        return mention.unit().level() == Unit.Level.PROVINCE
                && (mention.type().isProvince() || mention.type() == UnitType.NONE);
    }

    /** A ward that may be meant, and how much speaks for it. */
    record Candidate(Mention mention, int score) {}
}
