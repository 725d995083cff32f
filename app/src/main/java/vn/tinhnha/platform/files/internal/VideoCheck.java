package vn.tinhnha.platform.files.internal;

import java.io.IOException;
import java.nio.file.Path;
import vn.tinhnha.platform.files.Taken;

/** Looks whether a video is whole and takes the place out of it; its pictures are stored as they are. */
final class VideoCheck {

    private VideoCheck() {}

    static Prepared prepare(Path video, ContentType type) throws IOException, UnfitUploadException {
        if (type == ContentType.WEBM) {
            // browsers' recorders write no place into WebM
            return new Prepared(type, video, null, 0, 0, Taken.UNKNOWN);
        }
        Mp4Scrubber.Findings findings = Mp4Scrubber.scrub(video);
        return new Prepared(type, video, null, findings.width(), findings.height(), new Taken(findings.place(), null));
    }
}
