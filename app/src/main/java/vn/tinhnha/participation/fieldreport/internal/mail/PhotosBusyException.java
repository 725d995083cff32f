package vn.tinhnha.participation.fieldreport.internal.mail;

/** Too many photos are being worked on; a mail is read again a little later. */
final class PhotosBusyException extends IllegalStateException {

    PhotosBusyException() {
        super("all photo workers are taken");
    }
}
