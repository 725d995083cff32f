package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.ClockState.Request;
import vn.tinhnha.participation.fieldreport.internal.ClockState.Stop;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ConfirmExtension;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.RefuseExtension;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.RequestExtension;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFiles;

/** Keeps pauses and extensions for good as actions make and end them. */
@Component
class ClockRecords {

    private final ClockStore store;

    ClockRecords(ClockStore store) {
        this.store = store;
    }

    /** To be called with every change of a report, in its transaction. */
    void keep(
            FieldReport before,
            FieldReport after,
            FieldReportAction action,
            String actor,
            Instant now,
            StoredFiles files) {
        Stop earlier = before.deadlines().clock().stop();
        Stop later = after.deadlines().clock().stop();
        if (earlier != null && later == null) {
            store.resumed(after.id(), now.isAfter(earlier.lapses()) ? earlier.lapses() : now, actor);
        }
        if (earlier == null && later != null) {
            store.stopped(after.id(), later, actor, action.text().strip());
        }
        switch (action) {
            case RequestExtension(String reason, var _, List<FileId> documents) -> {
                Request request =
                        Objects.requireNonNull(after.deadlines().clock().request());
                Set<FileId> claimed = files.claim(documents);
                List<FileId> kept = new ArrayList<>(documents);
                kept.retainAll(claimed);
                store.requested(after.id(), now, actor, Objects.requireNonNull(request.until()), reason.strip(), kept);
            }
            case ConfirmExtension confirmed ->
                store.decided(
                        after.id(),
                        now,
                        actor,
                        Objects.requireNonNull(after.deadlines().handleBy()),
                        confirmed.text().strip());
            case RefuseExtension(String answer) -> store.refused(after.id(), now, actor, answer.strip());
            default -> {}
        }
    }
}
