package vn.tinhnha.participation.fieldreport.internal.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lets a few mails arrive in a demo, the way real ones do; each arrives once. */
@Component
@ConditionalOnBooleanProperty("tinhnha.demo")
class DemoMails {

    private static final List<String> MAILS = List.of("bai-rac.eml", "cong-thoat-nuoc.eml", "thu-trong.eml");

    private final MailService mails;
    private final MailIntake intake;

    DemoMails(MailService mails, MailIntake intake) {
        this.mails = mails;
        this.intake = intake;
    }

    /** After everything else of the demo, which is loaded only where there are no reports yet. */
    @EventListener(ApplicationReadyEvent.class)
    void arrive() {
        MAILS.stream()
                .map(DemoMails::read)
                .flatMap(raw -> mails.keep(raw).stream())
                .forEach(intake::process);
    }

    private static byte[] read(String name) {
        try {
            return new ClassPathResource("demo/mail/" + name).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
