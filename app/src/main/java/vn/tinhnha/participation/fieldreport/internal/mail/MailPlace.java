package vn.tinhnha.participation.fieldreport.internal.mail;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Finds the place a mail tells of, in its words or its photos; when in doubt it leaves the place to the center. */
@Component
class MailPlace {

    private static final Pattern SENTENCE_END = Pattern.compile("[\\n;!?]|\\.(?=\\s|$)");
    private static final int SENTENCES = 60;

    private final Province province;

    MailPlace(Province province) {
        this.province = province;
    }

    /**
     * A place as far as it is known.
     *
     * @param ward code; absent when it is not known, or follows from the location
     * @param address empty when the mail names none
     */
    record Found(@Nullable GeoPoint location, @Nullable String ward, String address) {

        boolean isKnown() {
            return location != null || ward != null || !address.isEmpty();
        }
    }

    /**
     * Looks for the place.
     *
     * @param named what the sender named as the place; empty when nothing
     * @param words all that the sender wrote
     * @param takenAt where a photo was taken; counts unless the words tell another ward
     */
    Found find(String named, String words, @Nullable GeoPoint takenAt) {
        String address = named.length() > SubmitFieldReport.ADDRESS_MAX ? "" : named;
        Optional<Ward> said = ward(named).or(() -> ward(words));
        Optional<Ward> photographed = Optional.ofNullable(takenAt).flatMap(province::wardAt);
        if (photographed.isPresent() && (said.isEmpty() || said.equals(photographed))) {
            return new Found(takenAt, null, address);
        }
        return new Found(null, said.map(Ward::code).orElse(null), address);
    }

    /** The one ward that the sentences name; none when they name several. */
    private Optional<Ward> ward(String text) {
        Set<Ward> wards = new HashSet<>();
        SENTENCE_END.splitAsStream(text).limit(SENTENCES).forEach(sentence -> {
            List<Ward> named = province.resolveAddress(sentence);
            if (named.size() == 1) {
                wards.addAll(named);
            }
        });
        return wards.size() == 1 ? wards.stream().findFirst() : Optional.empty();
    }
}
