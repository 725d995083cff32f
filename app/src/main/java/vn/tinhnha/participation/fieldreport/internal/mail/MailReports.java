package vn.tinhnha.participation.fieldreport.internal.mail;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Source;
import vn.tinhnha.participation.fieldreport.internal.mail.MailPhotos.Taken;
import vn.tinhnha.participation.fieldreport.internal.mail.MailPlace.Found;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.ContactClues;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.IncomingMail;

/** Makes the submission of a mail; the same mail always makes the same one. */
@Component
class MailReports {

    private final MailPlace places;

    MailReports(MailPlace places) {
        this.places = places;
    }

    /** @param description in the words of the mail, or of the official who read it */
    SubmitFieldReport submission(UUID id, IncomingMail mail, Taken photos, String description) {
        ContactClues clues = ContactClues.in(mail);
        Found place = places.find(clues.place(), mail.subject() + "\n" + mail.text(), photos.takenAt());
        return new SubmitFieldReport(
                id,
                null,
                place.location(),
                place.ward(),
                place.address(),
                description,
                new Contact(bounded(clues.name()), clues.phone(), bounded(clues.home()), ""),
                clues.secret(),
                photos.files(),
                null,
                Source.EMAIL);
    }

    private static String bounded(String text) {
        return text.length() > Contact.MAX ? text.substring(0, Contact.MAX) : text;
    }
}
