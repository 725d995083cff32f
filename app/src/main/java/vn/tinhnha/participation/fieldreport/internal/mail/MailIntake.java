package vn.tinhnha.participation.fieldreport.internal.mail;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.IncomingMail;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.MailReader;
import vn.tinhnha.platform.province.Province;

/** The way of a kept mail: read, photos in, then one transaction that makes something of it. */
@Component
class MailIntake {

    private static final Logger LOG = LoggerFactory.getLogger(MailIntake.class);
    private static final int BATCH = 50;

    private final MailQueries queries;
    private final MailService mails;
    private final MailPhotos photos;
    private final MailReader reader;
    private final InstantSource time;

    MailIntake(
            MailQueries queries,
            MailService mails,
            MailPhotos photos,
            IntakeMailProperties settings,
            Province province,
            InstantSource time) {
        this.queries = queries;
        this.mails = mails;
        this.photos = photos;
        this.reader =
                new MailReader(settings.allOwn(province.profile().contacts().email()));
        this.time = time;
    }

    /** Works on the mails that wait; what a crash left behind is among them. */
    void processWaiting() {
        List<UUID> batch;
        do {
            batch = queries.waiting(time.instant(), BATCH);
            batch.forEach(this::process);
        } while (batch.size() == BATCH);
    }

    /** Works on one mail; a failure is noted with it and does not stop the others. */
    void process(UUID id) {
        try {
            IncomingMail mail = read(id);
            mails.settle(id, mail, photos.take(mail.kind().isPersonal() ? mail.photos() : List.of()));
        } catch (RuntimeException failure) {
            LOG.atWarn()
                    .setMessage("A mail could not be worked on")
                    .addKeyValue("mail", id)
                    .addKeyValue("failure", failure.getClass().getSimpleName())
                    .log();
            mails.failed(id);
        }
    }

    /** Reads a kept mail anew. */
    IncomingMail read(UUID id) {
        return reader.read(queries.raw(id).orElseThrow());
    }
}
