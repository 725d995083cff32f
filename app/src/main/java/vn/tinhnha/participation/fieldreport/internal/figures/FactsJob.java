package vn.tinhnha.participation.fieldreport.internal.figures;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.jobs.Job;

/** Computes the facts of cases soon after they changed: the wall and the lists behind figures read them. */
@Component
class FactsJob implements Job {

    private final CaseCount cases;

    FactsJob(CaseCount cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "fieldreport.facts";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        cases.bringUpToDate();
    }
}
