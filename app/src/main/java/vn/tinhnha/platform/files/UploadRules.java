package vn.tinhnha.platform.files;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an upload may be. The bean holds this installation's limits; a form narrows the kinds.
 *
 * @param kinds accepted kinds
 * @param imageSize largest photo
 * @param videoSize largest video
 * @param documentSize largest document
 * @param megapixels largest photo, in million pixels
 * @param images photos in one form
 * @param videos videos in one form
 */
@ConfigurationProperties("tinhnha.files")
public record UploadRules(
        @DefaultValue({"IMAGE", "VIDEO"}) Set<FileKind> kinds,
        @DefaultValue("15MB") DataSize imageSize,
        @DefaultValue("100MB") DataSize videoSize,
        @DefaultValue("20MB") DataSize documentSize,
        @DefaultValue("64") int megapixels,
        @DefaultValue("5") int images,
        @DefaultValue("1") int videos) {

    public UploadRules {
        kinds = Set.copyOf(kinds);
    }

    /** The same limits for a form that takes these kinds. */
    public UploadRules accepting(FileKind... accepted) {
        return new UploadRules(Set.of(accepted), imageSize, videoSize, documentSize, megapixels, images, videos);
    }

    public DataSize largest(FileKind kind) {
        return switch (kind) {
            case IMAGE -> imageSize;
            case VIDEO -> videoSize;
            case DOCUMENT -> documentSize;
        };
    }
}
