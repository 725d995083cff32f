package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.ActionOutcome;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;
import vn.tinhnha.participation.fieldreport.internal.HandlingService;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.platform.identity.StaffMember;

/** Merges reports of the same thing, and takes them apart again; both sides keep it in their history. */
@Service
public class MergingService {

    private final CaseStore store;
    private final CaseQueries cases;
    private final StaffQueries reports;
    private final HandlingService handling;
    private final MergeRules rules;

    MergingService(
            CaseStore store, CaseQueries cases, StaffQueries reports, HandlingService handling, MergeRules rules) {
        this.store = store;
        this.cases = cases;
        this.reports = reports;
        this.handling = handling;
        this.rules = rules;
    }

    /** Lets reports go on with a main case, all of them or none. */
    @Transactional
    public CaseOutcome merge(Chosen main, List<Chosen> others, String reason, StaffMember staff) {
        List<Chosen> all = new ArrayList<>(others);
        all.add(main);
        store.lock(all.stream().map(Chosen::code).toList());
        Held found = load(all);
        Optional<CaseOutcome> refusal = refusal(found, all, staff)
                .or(() -> obstacle(main, others, found, staff).map(CaseOutcome.Invalid::new));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        FieldReport into = found.get(main.code());
        for (Chosen other : others) {
            FieldReport report = found.get(other.code());
            act(report, new FieldReportAction.Merge(into.code(), reason), staff);
            store.merge(report.id(), into.id());
            into = act(into, new FieldReportAction.TakeIn(report.code(), reason), staff);
        }
        store.count(into.id());
        return new CaseOutcome.Done();
    }

    /**
     * Takes a merged report out again: it starts anew at the center, and the deadline of the dispatch runs from now.
     *
     * @param from the report that it was merged into
     */
    @Transactional
    public CaseOutcome split(Chosen chosen, Chosen from, String reason, StaffMember staff) {
        List<Chosen> both = List.of(chosen, from);
        Optional<FieldReport> end = reports.report(chosen.code()).map(report -> cases.mainOf(report.id()));
        List<String> held = new ArrayList<>(both.stream().map(Chosen::code).toList());
        end.ifPresent(main -> held.add(main.code()));
        store.lock(held);
        Held found = load(both);
        Optional<CaseOutcome> refusal = refusal(found, both, staff);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        FieldReport report = found.get(chosen.code());
        if (cases.mergedInto(found.get(from.code()).id()).stream()
                .noneMatch(merged -> merged.code().equals(report.code()))) {
            return new CaseOutcome.Stale(List.of(report.code()));
        }
        if (reason.isBlank()) {
            return new CaseOutcome.Invalid(new Obstacle("fieldreport.problem.reason", ""));
        }
        store.split(report.id());
        act(report, new FieldReportAction.Split(reason), staff);
        act(found.get(from.code()), new FieldReportAction.LetGo(report.code(), reason), staff);
        store.count(report.id());
        store.count(end.orElseThrow().id());
        return new CaseOutcome.Done();
    }

    /** Reports that nobody else changes until the transaction ends. */
    private record Held(Map<String, FieldReport> byCode) {

        FieldReport get(String code) {
            return Objects.requireNonNull(byCode.get(code), code);
        }
    }

    private Held load(List<Chosen> chosen) {
        return new Held(chosen.stream()
                .map(Chosen::code)
                .distinct()
                .flatMap(code -> reports.report(code).stream())
                .collect(Collectors.toMap(FieldReport::code, Function.identity())));
    }

    private static Optional<CaseOutcome> refusal(Held found, List<Chosen> chosen, StaffMember staff) {
        if (found.byCode().size() < chosen.size()) {
            return Optional.of(new CaseOutcome.NotFound());
        }
        for (FieldReport report : found.byCode().values()) {
            if (!FieldReportAccess.mayView(staff, report).isPermitted()) {
                return Optional.of(new CaseOutcome.NotFound());
            }
            if (FieldReportAccess.mayAct(staff, report, FieldReportAction.Merge.class)
                    instanceof Decision.Denied(String reason)) {
                return Optional.of(new CaseOutcome.Denied(reason));
            }
        }
        List<String> changed = chosen.stream()
                .filter(seen -> found.get(seen.code()).version() != seen.version())
                .map(Chosen::code)
                .toList();
        return changed.isEmpty() ? Optional.empty() : Optional.of(new CaseOutcome.Stale(changed));
    }

    private Optional<Obstacle> obstacle(Chosen main, List<Chosen> others, Held found, StaffMember staff) {
        if (others.isEmpty()) {
            return Optional.of(new Obstacle("fieldreport.merge.none", ""));
        }
        return rules.againstMain(found.get(main.code()), staff)
                .or(() -> others.stream()
                        .flatMap(other -> rules.againstMerging(found.get(other.code()), staff).stream())
                        .findFirst());
    }

    /** All that could stand against it was asked while the reports are held, so it is done. */
    private FieldReport act(FieldReport report, FieldReportAction action, StaffMember staff) {
        return switch (handling.act(report.code(), report.version(), action, staff)) {
            case ActionOutcome.Done(FieldReport changed) -> changed;
            case ActionOutcome refused ->
                throw new IllegalStateException(report.code() + " could not " + action.code() + ": " + refused);
        };
    }
}
