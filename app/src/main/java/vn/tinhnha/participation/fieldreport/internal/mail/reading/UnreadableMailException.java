package vn.tinhnha.participation.fieldreport.internal.mail.reading;

/** The bytes are no mail. */
final class UnreadableMailException extends IllegalArgumentException {

    UnreadableMailException(Throwable cause) {
        super("not a mail", cause);
    }
}
