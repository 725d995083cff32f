package vn.tinhnha.platform.files.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import vn.tinhnha.platform.files.UploadOutcome.Reason;

/** Tells by content alone what a file is; its name and the browser's claim play no part. */
final class ContentDetector {

    private final Detector magic = MimeTypes.getDefaultMimeTypes();

    ContentType detect(Path file) throws IOException, UnfitUploadException {
        return switch (mediaType(file)) {
            case "image/jpeg" -> ContentType.JPEG;
            case "image/png" -> ContentType.PNG;
            case "image/webp" -> ContentType.WEBP;
            case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" ->
                throw new UnfitUploadException(Reason.HEIC);
            case "video/mp4", "application/mp4", "video/x-m4v", "video/3gpp", "video/3gpp2" -> ContentType.MP4;
            case "video/quicktime" -> ContentType.MOV;
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

    /** Browsers play only the WebM profile of Matroska; the document type stands in the first bytes. */
    private static ContentType webm(Path file) throws IOException, UnfitUploadException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(64), StandardCharsets.ISO_8859_1);
            if (head.contains("webm")) {
                return ContentType.WEBM;
            }
        }
        throw new UnfitUploadException(Reason.NOT_SUPPORTED);
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
