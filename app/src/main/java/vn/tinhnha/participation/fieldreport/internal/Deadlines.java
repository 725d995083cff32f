package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The legal deadlines of one report as they were computed when each step began.
 *
 * @param dispatchBy to dispatch or refuse (Quyết định 482, Điều 7.3)
 * @param returnBy to return for wrong authority (Điều 8.1 b)
 * @param handleBy to have an approved result (Điều 8.3)
 * @param publishBy to check and publish it (Điều 9.3)
 */
public record Deadlines(
        Instant dispatchBy,
        @Nullable Instant returnBy,
        @Nullable Instant handleBy,
        @Nullable Instant publishBy) {}
