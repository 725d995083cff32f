package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails as programs really write them; beside each lies what is to be read from it. */
class MailCorpusTests {

    private static final Path CORPUS = Path.of("src/test/resources/mail");
    private static final Set<String> OWN = Set.of("phananh@haugiang.gov.vn");

    static List<Path> mails() {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void isReadAsWrittenBesideIt(Path mail) throws IOException {
        String name = mail.getFileName().toString().replaceFirst("\\.eml$", ".txt");

        String read = describe(new MailReader(OWN).read(Files.readAllBytes(mail)));

        assertThat(read).isEqualTo(Files.readString(mail.resolveSibling(name)));
    }

    @Test
    void coversManyPrograms() {
        assertThat(mails()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void survivesBeingCutAnywhere(Path mail) throws IOException {
        byte[] whole = Files.readAllBytes(mail);
        for (int length = 0; length < Math.min(whole.length, 4000); length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(new MailReader(OWN).read(cut).kind()).isNotNull();
        }
    }

    /** One line for each thing, then the sender's words, then the signature. */
    private static String describe(IncomingMail mail) {
        ContactClues clues = ContactClues.in(mail);
        StringBuilder text = new StringBuilder();
        line(text, "kind", mail.kind() + (mail.answerable() ? "" : ", not to be answered"));
        line(text, "from", (mail.from().name() + " <" + mail.from().address() + ">").strip());
        line(text, "subject", mail.subject());
        line(text, "id", String.valueOf(mail.messageId()));
        line(text, "references", String.join(" ", mail.references()));
        line(text, "sent", String.valueOf(mail.sentAt()));
        line(
                text,
                "photos",
                mail.photos().stream()
                        .map(photo -> photo.name() + " (" + photo.content().length + ")")
                        .collect(Collectors.joining(", ")));
        line(
                text,
                "left out",
                mail.ignored().stream()
                        .map(part -> part.name() + " " + part.reason())
                        .collect(Collectors.joining(", ")));
        line(
                text,
                "contact",
                Stream.of(clues.name(), clues.phone(), clues.home())
                        .filter(clue -> !clue.isEmpty())
                        .collect(Collectors.joining("; ")));
        line(text, "place", clues.place());
        line(text, "secret", clues.secret() ? "yes" : "");
        text.append('\n').append(mail.text()).append('\n');
        if (!mail.signature().isEmpty()) {
            text.append("~~~\n").append(mail.signature()).append('\n');
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty() && !value.equals("null")) {
            text.append(name).append(": ").append(value).append('\n');
        }
    }
}
