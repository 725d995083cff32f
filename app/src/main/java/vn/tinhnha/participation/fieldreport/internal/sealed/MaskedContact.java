package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;

/**
 * A reporter's contact as officials see it before they open it: enough to tell two people apart, not enough to find
 * one. A type of its own, which nothing turns back into a {@link Contact}.
 */
public record MaskedContact(String name, String phone, String address, String workplace) {

    /** Stands for what is left out. */
    static final char MASK = '*';

    private static final int MOST_STARS = 3;
    private static final int PHONE_HEAD = 3;
    private static final int PHONE_TAIL = 2;

    static MaskedContact of(Contact contact) {
        return new MaskedContact(
                words(contact.name()), phone(contact.phone()), words(contact.address()), words(contact.workplace()));
    }

    /** {@code Nguyễn Văn A} becomes {@code Ng*** V** A}. */
    private static String words(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String[] words = text.split("\\s+");
        return words[0].length() > MOST_STARS ? keep(words[0], 2) + rest(words) : keep(words[0], 1) + rest(words);
    }

    private static String rest(String[] words) {
        return Arrays.stream(words).skip(1).map(word -> " " + keep(word, 1)).collect(Collectors.joining());
    }

    private static String keep(String word, int letters) {
        int hidden = word.length() - Math.min(letters, word.length());
        return word.substring(0, word.length() - hidden) + String.valueOf(MASK).repeat(Math.min(hidden, MOST_STARS));
    }

    /** {@code 0912345678} becomes {@code 091*****78}. */
    private static String phone(String number) {
        int hidden = number.length() - PHONE_HEAD - PHONE_TAIL;
        if (hidden <= 0) {
            return String.valueOf(MASK).repeat(number.length());
        }
        return number.substring(0, PHONE_HEAD)
                + String.valueOf(MASK).repeat(hidden)
                + number.substring(PHONE_HEAD + hidden);
    }
}
