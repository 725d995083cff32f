package vn.tinhnha.platform.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the staff navigation.
 *
 * @param label message key
 * @param icon name of a Lucide icon
 * @param count work that waits there; zero shows no badge
 */
public record MenuItem(String path, String label, String icon, long count) {

    /** The entry that somebody is at: of those one lies below the other, the deeper one; null for none. */
    public static @Nullable MenuItem at(List<MenuItem> menu, Predicate<String> isAt) {
        return menu.stream()
                .filter(item -> isAt.test(item.path()))
                .max(Comparator.comparingInt(item -> item.path().length()))
                .orElse(null);
    }
}
