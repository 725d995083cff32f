package vn.tinhnha.participation.fieldreport.internal.followup;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.tinhnha.participation.fieldreport.internal.followup.ConversationPage.Draft;
import vn.tinhnha.participation.fieldreport.internal.reporting.FileReception;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReceivedFiles;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFile;

/** Reads a message as a browser sends it, with its photos. */
@Component
class DraftReader {

    private final FileReception reception;
    private final MessageSource messages;

    DraftReader(FileReception reception, MessageSource messages) {
        this.reception = reception;
        this.messages = messages;
    }

    /**
     * Reads text and photos.
     *
     * @param kept names of photos that an earlier try already uploaded
     */
    Draft read(String text, List<String> kept, @Nullable List<MultipartFile> photos, Locale locale) {
        ReceivedFiles received = reception.receive(kept, photos == null ? List.of() : photos);
        String problem = received.problems().stream()
                .findFirst()
                .map(first -> message(first.key(), locale, first.argument()))
                .orElse(null);
        // Browsers send line ends as CRLF; the limit of the text counts them as people see them.
        return new Draft(text.replace("\r\n", "\n"), received.files(), problem);
    }

    Draft problem(Draft draft, String key, Locale locale) {
        return new Draft(draft.text(), draft.files(), message(key, locale));
    }

    Draft tooOften(Draft draft, Locale locale) {
        return problem(draft, "fieldreport.followup.problem.too-often", locale);
    }

    static List<FileId> ids(Draft draft) {
        return draft.files().stream().map(StoredFile::id).toList();
    }

    private String message(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
