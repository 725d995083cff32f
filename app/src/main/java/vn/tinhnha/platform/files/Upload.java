package vn.tinhnha.platform.files;

import org.springframework.core.io.InputStreamSource;

/**
 * A file that somebody sent, not yet looked at.
 *
 * @param fileName as the browser called it; only shown, never trusted
 * @param content opens the bytes; a {@code MultipartFile} fits as it is and stays on disk
 */
public record Upload(String fileName, InputStreamSource content) {}
