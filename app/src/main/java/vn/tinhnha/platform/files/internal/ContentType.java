package vn.tinhnha.platform.files.internal;

import vn.tinhnha.platform.files.FileKind;

/** The formats that may be stored or, for photos, be turned into JPEG: everything else is refused. */
enum ContentType {
    JPEG(FileKind.IMAGE, "image/jpeg", "jpg"),
    PNG(FileKind.IMAGE, "image/png", "png"),
    WEBP(FileKind.IMAGE, "image/webp", "webp"),
    MP4(FileKind.VIDEO, "video/mp4", "mp4"),
    MOV(FileKind.VIDEO, "video/quicktime", "mov"),
    WEBM(FileKind.VIDEO, "video/webm", "webm"),
    PDF(FileKind.DOCUMENT, "application/pdf", "pdf"),
    DOCX(FileKind.DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX(FileKind.DOCUMENT, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final FileKind kind;
    private final String mime;
    private final String extension;

    ContentType(FileKind kind, String mime, String extension) {
        this.kind = kind;
        this.mime = mime;
        this.extension = extension;
    }

    FileKind kind() {
        return kind;
    }

    String mime() {
        return mime;
    }

    String extension() {
        return extension;
    }
}
