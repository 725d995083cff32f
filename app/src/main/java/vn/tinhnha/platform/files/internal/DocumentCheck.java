package vn.tinhnha.platform.files.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.tinhnha.platform.files.Taken;
import vn.tinhnha.platform.files.UploadOutcome.Reason;

/** Looks whether a document is whole; it is stored as it is and only ever served as a download. */
final class DocumentCheck {

    private static final int PDF_TAIL = 2048;

    private DocumentCheck() {}

    static Prepared prepare(Path document, ContentType type) throws IOException, UnfitUploadException {
        // the detector has opened office documents: a zip that is cut off has no directory and fails there
        if (type == ContentType.PDF && !endsAsPdf(document)) {
            throw new UnfitUploadException(Reason.BROKEN);
        }
        return new Prepared(type, document, null, 0, 0, Taken.UNKNOWN);
    }

    private static boolean endsAsPdf(Path document) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(document.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(PDF_TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }
}
