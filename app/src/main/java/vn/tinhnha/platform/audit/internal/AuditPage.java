package vn.tinhnha.platform.audit.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.web.Option;

/**
 * A page of the book.
 *
 * @param first address of the newest entries; absent when they are shown
 * @param next address of older entries; absent at the end
 */
public record AuditPage(
        AuditSearch search,
        List<Option> actions,
        List<Option> actors,
        List<AuditLine> lines,
        @Nullable String first,
        @Nullable String next) {}
