package vn.tinhnha.participation.fieldreport.internal.figures;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.jobs.Job;

/** Brings the figures up to date every few minutes. */
@Component
class FiguresJob implements Job {

    private final CaseCount cases;
    private final FigureService figures;

    FiguresJob(CaseCount cases, FigureService figures) {
        this.cases = cases;
        this.figures = figures;
    }

    @Override
    public String name() {
        return "fieldreport.figures";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        cases.bringUpToDate();
        figures.count();
    }
}
