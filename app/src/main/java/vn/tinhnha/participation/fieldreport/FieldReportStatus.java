package vn.tinhnha.participation.fieldreport;

import java.util.Set;

/** Where a field report stands on its way through Quyết định 482, Điều 7-9. */
public enum FieldReportStatus {
    /** Waits for the operations center (mới tiếp nhận). */
    RECEIVED,
    /** Refused with a reason (từ chối); the end. */
    REJECTED,
    /** Sent to an agency that has not yet accepted it (đã chuyển xử lý). */
    DISPATCHED,
    /** Sent back by an agency without authority (trả lại); the center dispatches again. */
    RETURNED,
    /** Accepted by the agency (đang xử lý). */
    IN_PROGRESS,
    /** The handler has a result, the agency's leader has not approved it (chờ lãnh đạo duyệt). */
    AWAITING_APPROVAL,
    /** Approved; the center checks it before publication (chờ công khai). */
    AWAITING_PUBLICATION,
    /** Answered (đã có kết quả); the end, unless the reporter has it looked at again. */
    PUBLISHED,
    /** Tells of the same as another report and goes on with it (đã gộp). */
    MERGED;

    /** Whether the workflow has an edge from here to {@code next}. */
    public boolean canBecome(FieldReportStatus next) {
        return successors().contains(next);
    }

    private Set<FieldReportStatus> successors() {
        return switch (this) {
            case RECEIVED, RETURNED -> Set.of(DISPATCHED, REJECTED, MERGED);
            case DISPATCHED -> Set.of(IN_PROGRESS, RETURNED, MERGED, REJECTED);
            case IN_PROGRESS -> Set.of(AWAITING_APPROVAL, RETURNED, DISPATCHED, MERGED, REJECTED);
            case AWAITING_APPROVAL -> Set.of(AWAITING_PUBLICATION, IN_PROGRESS, DISPATCHED, REJECTED);
            case AWAITING_PUBLICATION -> Set.of(PUBLISHED, IN_PROGRESS, REJECTED);
            case MERGED -> Set.of(RECEIVED);
            case PUBLISHED -> Set.of(DISPATCHED);
            case REJECTED -> Set.of();
        };
    }

    /** The coarser word that the public sees. */
    public PublicStage stage() {
        return switch (this) {
            case RECEIVED -> PublicStage.RECEIVED;
            case REJECTED -> PublicStage.REJECTED;
            case DISPATCHED, RETURNED, IN_PROGRESS, AWAITING_APPROVAL, AWAITING_PUBLICATION -> PublicStage.IN_PROGRESS;
            case PUBLISHED -> PublicStage.ANSWERED;
            case MERGED -> PublicStage.MERGED;
        };
    }
}
