package vn.tinhnha.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list read by keyset.
 *
 * @param next opaque cursor of the following page; absent on the last one
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts a page out of rows that were read with one row more than fits. */
    public static <T> Slice<T> of(List<T> rows, int size, Function<T, String> cursor) {
        if (rows.size() <= size) {
            return new Slice<>(rows, null);
        }
        List<T> items = rows.subList(0, size);
        return new Slice<>(items, cursor.apply(items.getLast()));
    }
}
