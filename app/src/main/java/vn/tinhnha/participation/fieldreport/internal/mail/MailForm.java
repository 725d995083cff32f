package vn.tinhnha.participation.fieldreport.internal.mail;

import org.jspecify.annotations.Nullable;

/**
 * What was typed on the page of a mail, and what is wrong with it.
 *
 * @param which the form that was sent; empty when the page is opened
 * @param problem message key; absent when nothing is wrong
 */
public record MailForm(String which, String typed, @Nullable String problem) {

    public static final String REPORT = "lap-phan-anh";
    public static final String ATTACH = "gan";
    public static final String DISCARD = "bo-qua";

    static MailForm untouched() {
        return new MailForm("", "", null);
    }

    static MailForm reporting(String words) {
        return new MailForm(REPORT, words, null);
    }

    static MailForm attaching(String code) {
        return new MailForm(ATTACH, code, null);
    }

    static MailForm discarding(String reason) {
        return new MailForm(DISCARD, reason, null);
    }

    MailForm with(String found) {
        return new MailForm(which, typed, found);
    }

    /** What stands in a form: what was typed into it, or what it starts with. */
    public String value(String form, String first) {
        return which.equals(form) ? typed : first;
    }

    /** What is wrong with a form; null when nothing is. */
    public @Nullable String problem(String form) {
        return which.equals(form) ? problem : null;
    }
}
