package vn.tinhnha.participation.fieldreport.internal.secret;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.sealed.CaseKeyring;
import vn.tinhnha.participation.fieldreport.internal.sealed.OpeningOutcome;
import vn.tinhnha.participation.fieldreport.internal.sealed.OpeningRequest;
import vn.tinhnha.participation.fieldreport.internal.sealed.OpeningService;
import vn.tinhnha.participation.fieldreport.internal.sealed.Subject;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.SealedFiles;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.privacy.CaseKey;

/**
 * Marks cases with state secrets (Quyết định 482, Điều 9.1 c). Their content leaves the ordinary tables, sealed with the
 * key of the case, and nobody is told: no event, no signal, no notification.
 */
@Service
class SecretService {

    private static final int REASON_MAX = 500;

    private final SecretStore store;
    private final CaseKeyring keys;
    private final SealedFiles files;
    private final OpeningService openings;
    private final AuditLog audit;
    private final InstantSource time;

    SecretService(
            SecretStore store,
            CaseKeyring keys,
            SealedFiles files,
            OpeningService openings,
            AuditLog audit,
            InstantSource time) {
        this.store = store;
        this.keys = keys;
        this.files = files;
        this.openings = openings;
        this.audit = audit;
        this.time = time;
    }

    /** All of them, latest first, without their content. */
    @Transactional(readOnly = true)
    public List<SecretCase> all() {
        return store.all();
    }

    /** Takes the case away from every ordinary screen. */
    @Transactional
    public SecretOutcome mark(FieldReport report, int version, String reason, StaffMember staff) {
        if (SecretAccess.may(staff) instanceof Decision.Denied(String denial)) {
            return new SecretOutcome.Denied(denial);
        }
        String why = reason.strip();
        if (why.isEmpty() || why.length() > REASON_MAX) {
            return new SecretOutcome.Invalid("fieldreport.problem.reason");
        }
        CaseKey key = keys.of(report.id());
        Optional<String> row = store.take(report.id(), version);
        if (row.isEmpty()) {
            return new SecretOutcome.Stale();
        }
        Instant now = time.instant();
        byte[] content = SecretContent.write(why, row.get()).getBytes(StandardCharsets.UTF_8);
        store.files(report.id()).forEach(file -> files.seal(file, key));
        store.insert(report.id(), report.code(), staff, now, key.seal(content, context(report.id())));
        store.blank(report.id(), now);
        // The reason may be a secret itself, so the book says only that there is one.
        audit.record(new AuditEntry(staff, "fieldreport.secret", "report", report.code(), ""));
        return new SecretOutcome.Done();
    }

    /** Puts the case back where it was. */
    @Transactional
    public SecretOutcome unmark(String code, String reason, StaffMember staff) {
        if (SecretAccess.may(staff) instanceof Decision.Denied(String denial)) {
            return new SecretOutcome.Denied(denial);
        }
        String why = reason.strip();
        if (why.isEmpty() || why.length() > REASON_MAX) {
            return new SecretOutcome.Invalid("fieldreport.problem.reason");
        }
        Optional<SecretStore.Sealed> sealed = store.lock(code);
        if (sealed.isEmpty()) {
            return new SecretOutcome.Stale();
        }
        FieldReportId report = sealed.get().secret().report();
        CaseKey key = keys.of(report);
        String content = content(sealed.get(), key);
        store.restore(report, SecretContent.row(content), time.instant());
        SecretContent.read(content).files().forEach(file -> files.unseal(file, key));
        audit.record(new AuditEntry(staff, "fieldreport.not-secret", "report", code, why));
        return new SecretOutcome.Done();
    }

    /** Opens the content to the official for a short time. */
    @Transactional
    public OpeningOutcome open(String code, OpeningRequest request, StaffMember staff) {
        if (SecretAccess.may(staff) instanceof Decision.Denied(String denial)) {
            return new OpeningOutcome.Denied(denial);
        }
        Optional<SecretStore.Sealed> sealed = store.lock(code);
        if (sealed.isEmpty()) {
            return new OpeningOutcome.Gone();
        }
        FieldReportId report = sealed.get().secret().report();
        return openings.open(new OpeningService.Thing(report, code, Subject.SECRET, null, false), request, staff);
    }

    /** The content of a case, for an official to whom it is open. */
    @Transactional
    public Optional<SecretContent> content(String code) {
        return store.lock(code)
                .map(kept ->
                        SecretContent.read(content(kept, keys.of(kept.secret().report()))));
    }

    /** A file of such a case; empty when it has no such file. */
    @Transactional
    public Optional<SealedFiles.SealedContent> file(String code, int number) {
        Optional<FieldReportId> report =
                store.lock(code).map(kept -> kept.secret().report());
        List<FileId> all = content(code).map(SecretContent::files).orElse(List.of());
        return number < 0 || number >= all.size()
                ? Optional.empty()
                : report.map(id -> files.open(all.get(number), keys.of(id)));
    }

    private static String content(SecretStore.Sealed sealed, CaseKey key) {
        return new String(key.open(sealed.content(), context(sealed.secret().report())), StandardCharsets.UTF_8);
    }

    private static String context(FieldReportId report) {
        return "fieldreport.secret:" + report.value();
    }
}
