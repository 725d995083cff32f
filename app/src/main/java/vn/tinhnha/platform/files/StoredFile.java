package vn.tinhnha.platform.files;

import org.jspecify.annotations.Nullable;

/**
 * An accepted file.
 *
 * @param name unguessable part of its URLs; whoever knows it may read the file
 * @param extension of the served file, e.g. {@code jpg}
 * @param title file name as the person knew it; kept for documents only, empty otherwise
 * @param width of the web size in pixels; 0 where unknown
 * @param height of the web size in pixels; 0 where unknown
 * @param bytes size of the served file
 */
public record StoredFile(
        FileId id, FileKind kind, String name, String extension, String title, int width, int height, long bytes) {

    /** Path of the file itself: the web size of an image, the whole video or document. */
    public String path() {
        String base = switch (kind) {
            case IMAGE -> "web";
            case VIDEO -> "video";
            case DOCUMENT -> "document";
        };
        return "/tep/" + name + "/" + base + "." + extension;
    }

    /** Path of the square thumbnail (at most 320 pixels); only images have one. */
    public @Nullable String thumbnailPath() {
        return kind == FileKind.IMAGE ? "/tep/" + name + "/thumb." + extension : null;
    }
}
