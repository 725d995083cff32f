package vn.tinhnha.platform.notify.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.Cursor;
import vn.tinhnha.kernel.Slice;

/** Makes the page of an inbox. */
@Component
class InboxPages {

    private static final int SIZE = 30;

    private final InboxQueries queries;

    InboxPages(InboxQueries queries) {
        this.queries = queries;
    }

    InboxPage page(String path, InboxOwner owner, @Nullable String cursor) {
        Cursor after = cursor == null ? null : Cursor.parse(cursor).orElse(null);
        Slice<InboxItem> items = queries.items(owner, after, SIZE);
        return new InboxPage(
                path,
                items.items(),
                queries.unread(owner),
                items.next() == null ? null : path + "?tu=" + items.next(),
                after == null ? null : path);
    }

    static InboxPage empty(String path) {
        return new InboxPage(path, List.of(), 0, null, null);
    }
}
