package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a report inside an agency (Quyết định 482, Điều 3.7: người xử lý).
 *
 * @param agency code of the agency
 * @param until absent while it holds
 */
public record Assignment(
        String agency,
        UUID personId,
        String personName,
        Instant since,
        String assignerName,
        String note,
        @Nullable Instant until) {}
