package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.participation.fieldreport.FieldReportEvent;
import vn.tinhnha.participation.fieldreport.internal.ClockState.Stop;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Resume;
import vn.tinhnha.platform.files.StoredFiles;

/** What happens to clocks without an official: the reporter answers, a pause lapses, a calendar changes. */
@Service
public class ClockService {

    /** Who acts in the history when nobody does. */
    static final String SYSTEM = "Hệ thống";

    /** The reporter is never named. */
    private static final String REPORTER = "";

    private static final int BATCH = 100;

    private final OpenReportStore open;
    private final FieldReportStore store;
    private final HistoryStore history;
    private final ClockRecords pauses;
    private final LegalClock clock;
    private final StoredFiles files;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    ClockService(
            OpenReportStore open,
            FieldReportStore store,
            HistoryStore history,
            ClockRecords pauses,
            LegalClock clock,
            StoredFiles files,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.open = open;
        this.store = store;
        this.history = history;
        this.pauses = pauses;
        this.clock = clock;
        this.files = files;
        this.events = events;
        this.time = time;
    }

    /**
     * Lets the clock run again because the reporter answered; call it in the transaction that keeps the answer.
     *
     * @return whether it had stopped for that
     */
    @Transactional
    public boolean reporterAnswered(String code) {
        Optional<FieldReport> waiting = open.byCode(code).filter(report -> {
            Stop stop = report.deadlines().clock().stop();
            return stop != null && stop.reason() == Stop.Reason.AWAITING_REPORTER;
        });
        waiting.ifPresent(report -> resume(report, REPORTER, "Người phản ánh đã trả lời."));
        return waiting.isPresent();
    }

    /**
     * Ends pauses that have lasted as long as they may.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean endLapsed() {
        List<FieldReport> lapsed = open.lapsed(time.instant(), BATCH);
        lapsed.forEach(report -> resume(report, SYSTEM, "Đã hết thời gian tạm dừng lâu nhất."));
        return lapsed.size() == BATCH;
    }

    private void resume(FieldReport report, String actor, String why) {
        Resume action = new Resume(why);
        Instant now = time.instant();
        if (report.apply(action, now, clock) instanceof FieldReport.Step.Taken(FieldReport after)) {
            pauses.keep(report, after, action, actor, now, files);
            save(report, after, action.code(), actor, why, now);
        }
    }

    /** Writes what nobody authorized because nobody asked for it; the report is locked. */
    void save(FieldReport before, FieldReport after, String action, String actor, String text, Instant now) {
        if (!store.update(after, now)) {
            throw new IllegalStateException("a locked report was changed: " + before.code());
        }
        history.append(
                after.id(), new HistoryEntry(after.version(), now, action, after.status(), null, actor, null, text));
        events.publishEvent(new FieldReportEvent.Advanced(
                after.id(),
                after.code(),
                now,
                action,
                before.status(),
                after.status(),
                after.lead(),
                after.cooperating()));
    }
}
