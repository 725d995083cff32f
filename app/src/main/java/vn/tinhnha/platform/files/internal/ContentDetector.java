package vn.tinhnha.platform.files.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import vn.tinhnha.platform.files.UploadOutcome.Reason;

/** Tells by content alone what a file is; its name and the browser's claim play no part. */
final class ContentDetector {

    private static final Pattern MP4_BRANDS =
            Pattern.compile("iso[2-9m]|mp4[12]|avc1|M4V[ HP]|3gp.|3g2.|dash|msnv|mmp4|XAVC");

    private final Detector magic = MimeTypes.getDefaultMimeTypes();

    ContentType detect(Path file) throws IOException, UnfitUploadException {
        return switch (mediaType(file)) {
            case "image/jpeg" -> ContentType.JPEG;
            case "image/png" -> ContentType.PNG;
            case "image/webp" -> ContentType.WEBP;
            case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" ->
                throw new UnfitUploadException(Reason.HEIC);
            case "video/mp4", "application/mp4", "video/x-m4v", "video/3gpp", "video/3gpp2", "video/quicktime" ->
                movie(file);
            case "video/webm", "video/x-matroska", "application/x-matroska" -> webm(file);
            case "application/pdf" -> ContentType.PDF;
            case "application/zip", "application/x-tika-ooxml" -> officeDocument(file);
            default -> throw new UnfitUploadException(Reason.NOT_SUPPORTED);
        };
    }

    private String mediaType(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            MediaType type = magic.detect(in, new Metadata());
            return type.getBaseType().toString();
        }
    }

    /** The major brand tells MP4 from QuickTime (ISO/IEC 14496-12 section 4.3), which Tika mixes up for some phones. */
    private static ContentType movie(Path file) throws IOException, UnfitUploadException {
        String head = head(file, 12);
        if (!head.startsWith("ftyp", 4) || head.endsWith("qt  ")) {
            return ContentType.MOV;
        }
        if (MP4_BRANDS.matcher(head.substring(8)).matches()) {
            return ContentType.MP4;
        }
        throw new UnfitUploadException(Reason.NOT_SUPPORTED);
    }

    /** Browsers play only the WebM profile of Matroska; the document type stands in the first bytes. */
    private static ContentType webm(Path file) throws IOException, UnfitUploadException {
        if (head(file, 64).contains("webm")) {
            return ContentType.WEBM;
        }
        throw new UnfitUploadException(Reason.NOT_SUPPORTED);
    }

    private static String head(Path file, int bytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(bytes), StandardCharsets.ISO_8859_1);
        }
    }

    private static ContentType officeDocument(Path file) throws UnfitUploadException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            boolean macros = zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
            if (!macros && zip.getEntry("[Content_Types].xml") != null) {
                if (zip.getEntry("word/document.xml") != null) {
                    return ContentType.DOCX;
                }
                if (zip.getEntry("xl/workbook.xml") != null) {
                    return ContentType.XLSX;
                }
            }
        } catch (IOException broken) {
            throw new UnfitUploadException(Reason.BROKEN, broken);
        }
        throw new UnfitUploadException(Reason.NOT_SUPPORTED);
    }
}
