package vn.tinhnha.platform.jobs.internal;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.Decision.Denied;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.jobs.Job;

/** Has a job done because somebody asks for it. */
@Service
class JobService {

    private final JobScheduler scheduler;
    private final AuditLog audit;

    JobService(JobScheduler scheduler, AuditLog audit) {
        this.scheduler = scheduler;
        this.audit = audit;
    }

    /** Plans a run for now; false when a node is at it already. */
    @Transactional
    boolean runSoon(Job job, StaffMember staff) {
        if (JobAccess.mayRun(staff) instanceof Denied(String reason)) {
            throw new AccessDeniedException(reason);
        }
        boolean planned = scheduler.runSoon(job);
        if (planned) {
            audit.record(new AuditEntry(staff, "job.run", "job", "job." + job.name(), ""));
        }
        return planned;
    }
}
