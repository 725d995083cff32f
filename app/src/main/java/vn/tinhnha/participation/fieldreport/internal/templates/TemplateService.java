package vn.tinhnha.participation.fieldreport.internal.templates;

import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.participation.fieldreport.internal.RefusalGround;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.identity.StaffMember;

/** Adds and changes templates; every version stays readable. */
@Service
class TemplateService {

    private final TemplateStore store;
    private final TemplateQueries queries;
    private final AuditLog audit;
    private final InstantSource time;

    TemplateService(TemplateStore store, TemplateQueries queries, AuditLog audit, InstantSource time) {
        this.store = store;
        this.queries = queries;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public TemplateOutcome save(TemplateForm form, StaffMember by) {
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return new TemplateOutcome.Invalid(problems);
        }
        // A template keeps its kind: the forms of that kind know it by its id.
        TemplateKind kind = queries.byId(form.id()).map(ResponseTemplate::kind).orElse(form.kind());
        ResponseTemplate next = new ResponseTemplate(
                form.id(),
                form.seen() + 1,
                kind,
                form.category().isEmpty() ? null : form.category(),
                kind == TemplateKind.REFUSAL ? form.ground() : RefusalGround.OTHER,
                form.title().strip(),
                form.text().strip(),
                form.active(),
                time.instant(),
                by.displayName());
        if (!store.save(next, form.reason().strip())) {
            return new TemplateOutcome.Stale(
                    queries.byId(form.id()).map(ResponseTemplate::version).orElse(0));
        }
        audit.record(new AuditEntry(
                by,
                "response-template.save",
                "response-template",
                next.title(),
                form.reason().strip()));
        return new TemplateOutcome.Saved();
    }
}
