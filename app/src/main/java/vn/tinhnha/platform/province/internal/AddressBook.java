package vn.tinhnha.platform.province.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tinhnha.platform.province.Ward;

/** Knows the names of all units, old and new, and finds in an address the wards of today that it may mean. */
final class AddressBook {

    private static final int MAX_LENGTH = 500;

    /** Readings this much worse than the best one are not offered. */
    private static final int MARGIN = 4;

    /** Words before a number that is no house number. */
    private static final Set<String> HAMLETS =
            Set.of("ap", "thon", "to", "khu", "kv", "vuc", "phuong", "p", "f", "xom", "doi");

    private final UnitRegister units;
    private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();
    private final DistrictsOfWards districts;

    AddressBook(UnitRegister units) {
        this.units = units;
        this.districts = new DistrictsOfWards(units);
        for (Unit.Level level : Unit.Level.values()) {
            for (Unit unit : units.units(level)) {
                NamedUnit named = NamedUnit.of(unit);
                for (List<String> words : AddressTokens.spellings(named.words())) {
                    byFirstWord
                            .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
                            .add(new Spelling(words, named));
                }
            }
        }
    }

    List<Ward> resolve(String address) {
        if (address.isBlank() || address.length() > MAX_LENGTH) {
            return List.of();
        }
        AddressReading reading = new AddressReading(mentions(AddressTokens.of(address)), districts);
        List<AddressReading.Candidate> candidates = reading.candidates();
        if (candidates.isEmpty()) {
            return wardsOf(reading.districts());
        }
        int best = candidates.stream()
                .mapToInt(AddressReading.Candidate::score)
                .max()
                .orElse(0);
        Set<Ward> wards = new LinkedHashSet<>();
        candidates.stream()
                .filter(candidate -> candidate.score() > best - MARGIN)
                .sorted(Comparator.comparingInt(AddressReading.Candidate::score)
                        .thenComparingInt(candidate -> candidate.mention().start())
                        .reversed())
                .forEach(candidate ->
                        wards.addAll(units.today(candidate.mention().unit())));
        return List.copyOf(wards);
    }

    /** All wards that an old district became, the one that carries its name first. */
    private List<Ward> wardsOf(List<NamedUnit> named) {
        Set<Ward> wards = new LinkedHashSet<>();
        for (NamedUnit district : named) {
            List<Ward> all = districts.wardsOf(district.unit());
            all.stream().filter(ward -> hasName(ward, district)).forEach(wards::add);
            wards.addAll(all);
        }
        return List.copyOf(wards);
    }

    private static boolean hasName(Ward ward, NamedUnit district) {
        List<String> words = AddressTokens.of(ward.name()).words();
        int front = UnitType.wordsAtFront(words);
        return words.subList(front, words.size() - 1).equals(district.words());
    }

    private List<Mention> mentions(AddressTokens tokens) {
        List<String> words = tokens.words();
        List<Mention> mentions = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            UnitType type = UnitType.before(words, start);
            for (Spelling spelling : byFirstWord.getOrDefault(words.get(start), List.of())) {
                int end = start + spelling.words().size();
                boolean matches =
                        end <= words.size() && words.subList(start, end).equals(spelling.words());
                if (matches && (type == UnitType.PHUONG || !AddressTokens.isNumbered(spelling.words()))) {
                    boolean otherAccents = differ(
                            tokens.accents().subList(start, end),
                            spelling.named().accents());
                    mentions.add(new Mention(
                            spelling.named(), start, end, type, isAfterHouseNumber(words, start), otherAccents));
                }
            }
        }
        return mentions;
    }

    private static boolean differ(List<String> written, List<String> official) {
        return written.stream().anyMatch(accent -> !accent.isEmpty()) && !written.equals(official);
    }

    /** "12 Trần Hưng Đạo", but not "ấp 3 Vị Tân" or "P.1 Vị Thanh". */
    private static boolean isAfterHouseNumber(List<String> tokens, int start) {
        if (start == 0 || !Character.isDigit(tokens.get(start - 1).charAt(0))) {
            return false;
        }
        return start == 1 || !HAMLETS.contains(tokens.get(start - 2));
    }

    private record Spelling(List<String> words, NamedUnit named) {}
}
