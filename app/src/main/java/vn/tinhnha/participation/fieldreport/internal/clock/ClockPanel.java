package vn.tinhnha.participation.fieldreport.internal.clock;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.clock.ClockPart.Change;
import vn.tinhnha.participation.fieldreport.internal.clock.ClockQueries.Extension;
import vn.tinhnha.participation.fieldreport.internal.clock.ClockQueries.Pause;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.web.PagePart;

/** Shows officials why a report's clock stood still and who gave more time. */
@Component
class ClockPanel implements StaffPanel {

    private final ClockQueries queries;
    private final StoredFiles files;

    ClockPanel(ClockQueries queries, StoredFiles files) {
        this.queries = queries;
        this.files = files;
    }

    @Override
    public Area area() {
        return Area.FACTS;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        var report = visit.report();
        List<Change> pauses =
                queries.pauses(report.id()).stream().map(ClockPanel::change).toList();
        List<Change> extensions =
                queries.extensions(report.id()).stream().map(this::change).toList();
        if (pauses.isEmpty() && extensions.isEmpty()) {
            return Optional.empty();
        }
        var state = report.deadlines().clock();
        return Optional.of(
                new PagePart("fieldreport/clock/panel", new ClockPart(state.originalHandleBy(), extensions, pauses)));
    }

    private static Change change(Pause pause) {
        String end = pause.until() == null ? "lasts" : "".equals(pause.resumedBy()) ? "answered" : "ended";
        return new Change(
                "fieldreport.clock.pause." + pause.reason(),
                pause.since(),
                pause.actor(),
                pause.text(),
                List.of(),
                "fieldreport.clock.pause." + end,
                pause.until(),
                pause.resumedBy(),
                "");
    }

    private Change change(Extension extension) {
        String end = extension.decidedAt() == null ? "waits" : extension.granted() == null ? "refused" : "granted";
        return new Change(
                "fieldreport.clock.extension",
                extension.at(),
                extension.actor(),
                extension.text(),
                files.find(extension.files()),
                "fieldreport.clock.extension." + end,
                extension.granted() == null ? extension.decidedAt() : extension.granted(),
                extension.decidedBy(),
                extension.answer());
    }
}
