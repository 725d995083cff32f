package vn.tinhnha.platform.files;

/** How a page shows a file. */
public enum FileKind {
    IMAGE,
    VIDEO,
    DOCUMENT
}
