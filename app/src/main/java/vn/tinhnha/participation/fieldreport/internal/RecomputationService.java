package vn.tinhnha.participation.fieldreport.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.internal.Recomputation.Pause;
import vn.tinhnha.participation.fieldreport.internal.RecomputationStore.Order;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.worktime.CalendarChanged;

/** Computes open deadlines again when a calendar changes: a batch at a time, from where a crash left off. */
@Service
public class RecomputationService {

    /** By then every node counts with the new calendar, so that no new deadline comes of the old one. */
    static final Duration SETTLING = Duration.ofSeconds(5);

    static final String ACTION = "RECOMPUTE";

    private static final int BATCH = 200;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private final RecomputationStore orders;
    private final OpenReportStore open;
    private final ClockService clocks;
    private final LegalClock clock;
    private final Province province;
    private final InstantSource time;

    RecomputationService(
            RecomputationStore orders,
            OpenReportStore open,
            ClockService clocks,
            LegalClock clock,
            Province province,
            InstantSource time) {
        this.orders = orders;
        this.open = open;
        this.clocks = clocks;
        this.clock = clock;
        this.province = province;
        this.time = time;
    }

    /** Notes a change in the transaction that makes it. */
    @EventListener
    void order(CalendarChanged change) {
        Instant now = time.instant();
        orders.order(TimeOrderedId.at(now), change.organizations(), change.what(), now);
    }

    /**
     * Does one batch of the oldest change.
     *
     * @return whether there may be more to do
     */
    @Transactional
    public boolean advance() {
        Instant now = time.instant();
        Optional<Order> next = orders.next(now.minus(SETTLING));
        next.ifPresent(order -> advance(order, now));
        return next.isPresent();
    }

    private void advance(Order order, Instant now) {
        List<FieldReport> batch = open.after(order.doneTo(), BATCH);
        Map<UUID, List<Pause>> pauses =
                orders.pauses(batch.stream().map(report -> report.id().value()).toList());
        int changed = 0;
        for (FieldReport report : batch) {
            if (concerns(order, report)) {
                List<Pause> own = pauses.getOrDefault(report.id().value(), List.of());
                FieldReport anew = Recomputation.of(report, own, clock);
                if (!anew.equals(report)) {
                    clocks.save(report, anew, ACTION, ClockService.SYSTEM, text(report, anew, order), now);
                    changed++;
                }
            }
        }
        if (!batch.isEmpty()) {
            orders.progress(order, batch.getLast().id().value(), changed);
        }
        if (batch.size() < BATCH) {
            orders.finish(order, now);
        }
    }

    private boolean concerns(Order order, FieldReport report) {
        String turn = report.turn();
        return order.organizations().isEmpty() || order.organizations().contains(turn == null ? clock.center() : turn);
    }

    /** The record is kept in Vietnamese whatever officials read. */
    private String text(FieldReport before, FieldReport after, Order order) {
        return "Hạn " + moment(before.due()) + " → " + moment(after.due()) + "\n" + order.reason();
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(province.profile().zone()));
    }
}
