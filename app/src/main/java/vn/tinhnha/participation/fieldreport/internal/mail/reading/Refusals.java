package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which parts of a mail never become part of a report; by what they are, then by what they call themselves. */
final class Refusals {

    private static final Set<String> PHOTOS = Set.of("jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "bmp");
    private static final Set<String> VIDEOS = Set.of("mp4", "mov", "m4v", "3gp", "webm");
    private static final Set<String> ARCHIVES =
            Set.of("zip", "rar", "7z", "gz", "tgz", "tar", "iso", "img", "cab", "ace");
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "com", "scr", "pif", "bat", "cmd", "vbs", "vbe", "js", "jse", "wsf", "hta", "jar", "msi", "ps1",
            "lnk", "apk", "dll", "cpl", "reg", "sh", "docm", "xlsm", "svg", "html", "htm");

    private Refusals() {}

    /** Why a part is left out; absent for text, photos and videos. */
    static IgnoredPart.@Nullable Reason reason(PartHead head, byte[] content) {
        String extension = head.extension();
        if (startsWith(content, "MZ") || startsWith(content, "\u007fELF") || PROGRAMS.contains(extension)) {
            return IgnoredPart.Reason.DANGEROUS;
        }
        boolean office = Set.of("docx", "xlsx", "pptx", "odt", "ods").contains(extension);
        if (ARCHIVES.contains(extension)
                || (startsWith(content, "PK\u0003\u0004") && !office)
                || startsWith(content, "Rar!")
                || startsWith(content, "7z\u00bc\u00af")) {
            return IgnoredPart.Reason.ARCHIVE;
        }
        if (head.type().equals("application/ms-tnef") || head.fileName().equals("winmail.dat")) {
            return IgnoredPart.Reason.OUTLOOK;
        }
        if (head.type().endsWith("pkcs7-signature") || head.type().equals("application/pgp-signature")) {
            return IgnoredPart.Reason.SIGNATURE;
        }
        if (head.type().equals("application/pgp-encrypted") || startsWith(content, "-----BEGIN PGP MESSAGE")) {
            return IgnoredPart.Reason.ENCRYPTED;
        }
        return isTextOrPhoto(head, extension) ? null : IgnoredPart.Reason.DOCUMENT;
    }

    private static boolean isTextOrPhoto(PartHead head, String extension) {
        String type = head.type();
        boolean photo = type.startsWith("image/") || type.startsWith("video/");
        boolean text = !head.attached() && (type.equals("text/plain") || type.equals("text/html"));
        return photo || text || PHOTOS.contains(extension) || VIDEOS.contains(extension);
    }

    private static boolean startsWith(byte[] content, String magic) {
        byte[] start = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (content.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (content[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
