package vn.tinhnha.participation.fieldreport.internal.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words the mails that answer mails; in Vietnamese, the language of the procedure (Quyết định 482, Điều 6.1). */
@Component
class AnswerTexts {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;

    AnswerTexts(MessageSource messages) {
        this.messages = messages;
    }

    record Answer(String title, String text) {}

    /**
     * A receipt.
     *
     * @param missing message keys of what the sender did not tell
     * @param notTaken what came with the mail and was not taken, with the reason
     */
    Answer received(String name, String code, List<String> missing, List<String> notTaken) {
        StringBuilder text = new StringBuilder(greeting(name)).append(words("received.text", code));
        if (!missing.isEmpty()) {
            text.append("\n\n").append(words("received.missing"));
            text.append('\n').append(missing.stream().map(this::item).collect(Collectors.joining("\n")));
        }
        if (!notTaken.isEmpty()) {
            text.append("\n\n").append(words("received.not-taken"));
            text.append('\n').append(notTaken.stream().map(file -> "- " + file).collect(Collectors.joining("\n")));
        }
        return new Answer(words("received.title", code), text.toString());
    }

    Answer refused(String name, String code, String reason) {
        return new Answer(words("refused.title", code), greeting(name) + words("refused.text", code, reason));
    }

    /** The agency's answer has a greeting of its own. */
    Answer answered(String code, String result) {
        return new Answer(words("answered.title", code), words("answered.text", code) + "\n\n" + result);
    }

    /** A reason in words, for a file that was not taken. */
    String file(String name, String reasonKey, Object... arguments) {
        String reason = messages.getMessage(reasonKey, arguments, VIETNAMESE);
        return name.isEmpty() ? reason : name + ": " + reason;
    }

    private String greeting(String name) {
        return (name.isEmpty() ? words("greeting") : words("greeting.name", name)) + "\n\n";
    }

    private String item(String key) {
        return "- " + messages.getMessage(key, null, VIETNAMESE);
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage("fieldreport.mail.answer." + key, arguments, VIETNAMESE);
    }
}
