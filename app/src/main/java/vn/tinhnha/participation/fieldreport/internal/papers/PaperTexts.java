package vn.tinhnha.participation.fieldreport.internal.papers;

import java.util.Objects;

/**
 * What officials write in a report; each line of a text is a paragraph.
 *
 * @param superior the authority above, in the head
 * @param agency who reports
 * @param symbol what follows the number: {@code BC-TTGSĐH}
 * @param place where it is signed
 * @param addressee whom it is for
 * @param opening why and about when it reports
 * @param authority on whose behalf it is signed, {@code KT. GIÁM ĐỐC}; may be empty
 * @param post of who signs
 * @param signer who signs
 * @param recipients lines of Nơi nhận
 */
public record PaperTexts(
        String superior,
        String agency,
        String symbol,
        String place,
        String addressee,
        String title,
        String opening,
        String assessment,
        String difficulties,
        String proposals,
        String authority,
        String post,
        String signer,
        String recipients) {

    static final int LONGEST = 8000;

    /** A field that a form left out is empty. */
    public PaperTexts {
        superior = Objects.requireNonNullElse(superior, "");
        agency = Objects.requireNonNullElse(agency, "");
        symbol = Objects.requireNonNullElse(symbol, "");
        place = Objects.requireNonNullElse(place, "");
        addressee = Objects.requireNonNullElse(addressee, "");
        title = Objects.requireNonNullElse(title, "");
        opening = Objects.requireNonNullElse(opening, "");
        assessment = Objects.requireNonNullElse(assessment, "");
        difficulties = Objects.requireNonNullElse(difficulties, "");
        proposals = Objects.requireNonNullElse(proposals, "");
        authority = Objects.requireNonNullElse(authority, "");
        post = Objects.requireNonNullElse(post, "");
        signer = Objects.requireNonNullElse(signer, "");
        recipients = Objects.requireNonNullElse(recipients, "");
    }

    /** The same with line ends as we keep them. */
    PaperTexts tidy() {
        return new PaperTexts(
                tidy(superior),
                tidy(agency),
                tidy(symbol),
                tidy(place),
                tidy(addressee),
                tidy(title),
                tidy(opening),
                tidy(assessment),
                tidy(difficulties),
                tidy(proposals),
                tidy(authority),
                tidy(post),
                tidy(signer),
                tidy(recipients));
    }

    private static String tidy(String text) {
        String tidied = text.replace("\r\n", "\n").strip();
        return tidied.substring(0, Math.min(tidied.length(), LONGEST));
    }
}
