package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.web.Option;
import vn.tinhnha.platform.web.PagePart;

/** Shows who works on the report in the agencies, and lets an agency assign its own people. */
@Component
class AssignmentPanel implements StaffPanel {

    private final AssignmentQueries queries;
    private final Colleagues colleagues;
    private final People people;

    AssignmentPanel(AssignmentQueries queries, Colleagues colleagues, People people) {
        this.queries = queries;
        this.colleagues = colleagues;
        this.people = people;
    }

    @Override
    public Area area() {
        return Area.ACTIONS;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        FieldReport report = visit.report();
        if (report.lead() == null) {
            return Optional.empty();
        }
        List<Assignment> all = queries.of(report.id());
        Optional<String> own = colleagues.assignsIn(visit.staff(), report);
        return Optional.of(new PagePart(
                "fieldreport/teamwork/assignment",
                new AssignmentPart(
                        visit.path(),
                        lines(all.stream().filter(each -> each.until() == null).toList()),
                        lines(all.stream().filter(each -> each.until() != null).toList()),
                        own.orElse(null),
                        own.map(this::members).orElse(List.of()),
                        all.stream()
                                .filter(each -> each.until() == null && Objects.equals(each.agency(), own.orElse(null)))
                                .map(each -> each.personId().toString())
                                .findFirst()
                                .orElse(""))));
    }

    private List<Option> members(String agency) {
        return people.members(agency).stream()
                .map(person -> new Option(person.id().toString(), person.displayName()))
                .toList();
    }

    private List<AssignmentPart.Line> lines(List<Assignment> assignments) {
        return assignments.stream()
                .map(each -> new AssignmentPart.Line(each, colleagues.name(each.agency())))
                .toList();
    }
}
