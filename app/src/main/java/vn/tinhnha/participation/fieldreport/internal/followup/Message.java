package vn.tinhnha.participation.fieldreport.internal.followup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.files.FileId;

/**
 * One message of a conversation.
 *
 * @param authorName of the official; empty for the reporter
 * @param agency code of the official's organization; absent for the reporter
 * @param readAt when the other side first saw it
 */
record Message(
        UUID id,
        Instant at,
        boolean fromReporter,
        @Nullable UUID authorId,
        String authorName,
        @Nullable String agency,
        String text,
        List<FileId> files,
        @Nullable Instant readAt) {}
