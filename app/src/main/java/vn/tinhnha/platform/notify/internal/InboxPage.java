package vn.tinhnha.platform.notify.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inbox.
 *
 * @param path where it lives; an item opens below it
 * @param unread how many wait to be read
 * @param next address of the following page; absent on the last one
 * @param first address of the newest page; absent on it
 */
public record InboxPage(
        String path,
        List<InboxItem> items,
        int unread,
        @Nullable String next,
        @Nullable String first) {}
