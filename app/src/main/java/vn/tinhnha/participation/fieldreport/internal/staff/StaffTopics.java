package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.tinhnha.participation.fieldreport.FieldReportEvent;
import vn.tinhnha.participation.fieldreport.FieldReportEvent.Advanced;
import vn.tinhnha.participation.fieldreport.internal.TeamworkChanged;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.live.LiveSignals;

/** Tells the open desks whom a change concerns. */
@Component
class StaffTopics {

    private static final String CENTER = "fieldreport.center";
    private static final String AGENCY = "fieldreport.agency.";

    private final LiveSignals signals;
    private final WaitingCounts counts;

    StaffTopics(LiveSignals signals, WaitingCounts counts) {
        this.signals = signals;
        this.counts = counts;
    }

    SseEmitter open(Desk desk, StaffMember staff) {
        return signals.open(
                desk == Desk.CENTER
                        ? List.of(CENTER)
                        : desk.agencies(staff).stream().map(AGENCY::concat).toList());
    }

    @TransactionalEventListener
    void changed(TeamworkChanged event) {
        signals.signal(CENTER);
        event.agencies().stream().map(AGENCY::concat).forEach(signals::signal);
    }

    /** After the commit, so that a desk that asks again finds the change. */
    @TransactionalEventListener
    void changed(FieldReportEvent event) {
        counts.forget();
        signals.signal(CENTER);
        if (event instanceof Advanced advanced) {
            Stream.concat(Stream.ofNullable(advanced.leadAgency()), advanced.cooperating().stream())
                    .map(AGENCY::concat)
                    .forEach(signals::signal);
        }
    }
}
