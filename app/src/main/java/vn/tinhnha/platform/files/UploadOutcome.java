package vn.tinhnha.platform.files;

import java.util.Locale;

/** What became of an upload. */
public sealed interface UploadOutcome {

    /** Stored; {@code taken} is told here only. */
    record Accepted(StoredFile file, Taken taken) implements UploadOutcome {}

    /**
     * Not stored.
     *
     * @param limit argument {@code {0}} of the message: megabytes, megapixels or a count; 0 where the reason has none
     */
    record Refused(Reason reason, long limit) implements UploadOutcome {

        public Refused(Reason reason) {
            this(reason, 0);
        }
    }

    /** Why an upload was refused. */
    enum Reason {
        /** No bytes. */
        EMPTY,
        /** More bytes than the rules allow for its kind; limit in MB. */
        TOO_LARGE,
        /** The whole form was larger than the server takes. */
        FORM_TOO_LARGE,
        /** More files than the form takes; limit is the count. */
        TOO_MANY,
        /** More pixels than the rules allow; limit in megapixels. */
        TOO_MANY_PIXELS,
        /** Its content is none of the accepted kinds, whatever its name says. */
        NOT_SUPPORTED,
        /** An iPhone photo in HEIC format, which needs to be sent as JPEG. */
        HEIC,
        /** It is of an accepted kind but damaged or cut off. */
        BROKEN,
        /** All photo workers were taken for too long; trying again helps. */
        BUSY;

        /** Key of the message to the person, in {@code messages/files}. */
        public String messageKey() {
            return "files.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
