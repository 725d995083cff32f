package vn.tinhnha.platform.jobs.internal;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.platform.administration.AdminPage;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.jobs.Job;
import vn.tinhnha.platform.jobs.internal.JobQueries.JobState;

/** The recurring work, for administrators. */
@Controller
class JobController {

    static final String PATH = AdminPage.HOME + "/cong-viec-dinh-ky";

    private final Jobs jobs;
    private final JobQueries queries;
    private final JobService service;
    private final JobScheduler scheduler;

    JobController(Jobs jobs, JobQueries queries, JobService service, JobScheduler scheduler) {
        this.jobs = jobs;
        this.queries = queries;
        this.service = service;
        this.scheduler = scheduler;
    }

    @Bean
    static AdminPage jobsAdminPage() {
        return new AdminPage(PATH, "jobs.title", "jobs.text", "timer-reset", AdminPage.Group.OPERATION);
    }

    @GetMapping(PATH)
    String jobs(@RequestParam(name = "xong", defaultValue = "") String done, Model model) {
        Map<String, JobState> states = queries.byJob();
        model.addAttribute(
                "page",
                new JobsPage(
                        jobs.all().stream()
                                .map(job ->
                                        JobLine.of(job, states.getOrDefault(job.name(), JobState.unknown(job.name()))))
                                .toList(),
                        done));
        return "jobs/jobs";
    }

    @PostMapping(PATH + "/{name}")
    RedirectView run(@PathVariable String name, StaffMember staff) {
        Job job = jobs.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean planned = service.runSoon(job, staff);
        scheduler.look();
        RedirectView view = new RedirectView(PATH + "?xong=" + (planned ? "chay" : "dang-chay"));
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
