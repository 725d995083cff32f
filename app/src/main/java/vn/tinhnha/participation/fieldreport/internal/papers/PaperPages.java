package vn.tinhnha.participation.fieldreport.internal.papers;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperListPage.Choice;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperListPage.Due;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperPage.Difference;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Province;

/** Makes the models of the pages of periodic reports. */
@Component
class PaperPages {

    private static final int NEWEST = 60;

    private final PaperStore store;
    private final PaperCount count;
    private final InstantSource time;
    private final ZoneId zone;

    PaperPages(PaperStore store, PaperCount count, Province province, InstantSource time) {
        this.store = store;
        this.count = count;
        this.time = time;
        this.zone = province.profile().zone();
    }

    LocalDate today() {
        return LocalDate.ofInstant(time.instant(), zone);
    }

    Optional<Paper> find(UUID id) {
        return store.find(id);
    }

    PaperListPage list(boolean isWrong) {
        List<Choice> choices = Arrays.stream(PaperKind.values())
                .map(kind -> {
                    Span period = kind.latest(today());
                    return new Choice(kind, period, kind.dueFor(period));
                })
                .toList();
        return new PaperListPage(store.newest(NEWEST), due(), choices, isWrong);
    }

    /** Reports whose numbers are closed and that nobody has issued. */
    List<Due> due() {
        List<Due> due = new ArrayList<>();
        for (PaperKind kind : PaperKind.values()) {
            Span period = kind.latest(today());
            LocalDate by = kind.dueFor(period);
            if (by != null && !by.plusMonths(1).isBefore(today()) && !store.isIssued(kind, period.last())) {
                due.add(new Due(kind, period, by, by.isBefore(today())));
            }
        }
        return due;
    }

    PaperPage page(Paper paper, StaffMember staff, @Nullable String done) {
        return page(paper, paper.texts(), staff, Map.of(), false, done, null);
    }

    /** The page again with what was typed. */
    PaperPage again(Paper paper, PaperTexts typed, StaffMember staff, Map<String, String> problems, boolean isStale) {
        return page(paper, typed, staff, problems, isStale, null, null);
    }

    /** The page with what counting now would change. */
    PaperPage compared(Paper paper, StaffMember staff) {
        return page(
                paper,
                paper.texts(),
                staff,
                Map.of(),
                false,
                null,
                PaperDifferences.between(paper.figures(), count.of(paper.period())));
    }

    private PaperPage page(
            Paper paper,
            PaperTexts texts,
            StaffMember staff,
            Map<String, String> problems,
            boolean isStale,
            @Nullable String done,
            @Nullable List<Difference> differences) {
        return new PaperPage(
                paper,
                texts,
                PaperComposer.summary(paper.figures()),
                PaperAccess.maySign(staff).isPermitted(),
                today().toString(),
                problems,
                isStale,
                done,
                differences);
    }
}
