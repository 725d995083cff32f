package vn.tinhnha.participation.fieldreport.internal.mail;

import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.FieldReportId;

/** Where a mail goes. */
sealed interface MailRoute {

    /** It tells of something new. */
    record NewReport() implements MailRoute {}

    /** It belongs to a report. */
    record Message(FieldReportId report) implements MailRoute {}

    /** An official must look at it. */
    record Review(MailReason reason) implements MailRoute {}

    /**
     * A machine wrote it.
     *
     * @param report the report it is about; absent when unknown
     */
    record Ignore(MailReason reason, @Nullable FieldReportId report) implements MailRoute {}
}
