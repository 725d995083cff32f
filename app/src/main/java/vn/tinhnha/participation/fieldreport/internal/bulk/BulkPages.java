package vn.tinhnha.participation.fieldreport.internal.bulk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.HandlingAgencies;
import vn.tinhnha.participation.fieldreport.internal.bulk.BulkPage.Picked;
import vn.tinhnha.participation.fieldreport.internal.staff.BulkWork;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.web.Option;

/** Builds the page that asks for what an action on many reports needs, and checks what was typed there. */
@Component
class BulkPages {

    private static final int LONGEST = 4000;

    private final BulkHandling handling;
    private final Province province;
    private final HandlingAgencies agencies;
    private final People people;

    BulkPages(BulkHandling handling, Province province, HandlingAgencies agencies, People people) {
        this.handling = handling;
        this.province = province;
        this.agencies = agencies;
        this.people = people;
    }

    BulkPage page(
            Desk desk, BulkWork work, List<Pick> picks, BulkForm form, @Nullable String problem, StaffMember staff) {
        Map<String, Pick> byCode =
                picks.stream().collect(Collectors.toMap(Pick::code, Function.identity(), (first, _) -> first));
        return new BulkPage(
                desk,
                work,
                handling.reports(List.copyOf(byCode.values()), staff).stream()
                        .map(report -> picked(desk, byCode.getOrDefault(report.code(), picks.getFirst()), report))
                        .toList(),
                work == BulkWork.DISPATCH ? choices() : List.of(),
                work == BulkWork.ASSIGN ? members(staff) : List.of(),
                form,
                problem);
    }

    /** Message key of what is missing; absent when the action can be tried. */
    @Nullable
    String problem(BulkWork work, List<Pick> picks, BulkForm form) {
        if (picks.isEmpty()) {
            return "fieldreport.bulk.nothing";
        }
        if (work == BulkWork.DISPATCH && !agencies.takes(form.agency())) {
            return "fieldreport.problem.agency";
        }
        if (work == BulkWork.NOTE && form.text().isEmpty()) {
            return "fieldreport.problem.note";
        }
        return form.text().length() > LONGEST ? "fieldreport.problem.too-long" : null;
    }

    private Picked picked(Desk desk, Pick pick, FieldReport report) {
        LocalizedText category = province.category(report.category())
                .map(Category::name)
                .orElseGet(() -> new LocalizedText(report.category(), ""));
        return new Picked(pick, desk.path() + "/" + report.code(), report.status(), category, report.description());
    }

    private List<Option> choices() {
        return agencies.all().stream()
                .map(agency -> new Option(agency.code(), agency.name()))
                .toList();
    }

    private List<Option> members(StaffMember staff) {
        return Stream.of(Role.AGENCY_LEADER, Role.AGENCY_HANDLER)
                .flatMap(role -> staff.organizations(role).stream())
                .distinct()
                .flatMap(agency -> people.members(agency).stream())
                .distinct()
                .map(person -> new Option(person.id().toString(), person.displayName()))
                .toList();
    }
}
