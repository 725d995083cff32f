package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.internal.ConsultationQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.HandlingAgencies;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.web.Option;
import vn.tinhnha.platform.web.PagePart;

/** Shows the discussion on the report page, to everybody who may view the report. */
@Component
class DiscussionPanel implements StaffPanel {

    private final DiscussionQueries queries;
    private final ConsultationQueries consultations;
    private final Colleagues colleagues;
    private final HandlingAgencies agencies;
    private final InstantSource time;

    DiscussionPanel(
            DiscussionQueries queries,
            ConsultationQueries consultations,
            Colleagues colleagues,
            HandlingAgencies agencies,
            InstantSource time) {
        this.queries = queries;
        this.consultations = consultations;
        this.colleagues = colleagues;
        this.agencies = agencies;
        this.time = time;
    }

    @Override
    public Area area() {
        return Area.MORE;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        return Optional.of(new PagePart("fieldreport/teamwork/discussion", part(visit, "", null)));
    }

    /** The discussion with what was typed and could not be sent. */
    DiscussionPart part(Visit visit, String typed, @Nullable String problem) {
        FieldReport report = visit.report();
        List<String> asked = consultations.asked(report.id());
        return new DiscussionPart(
                visit.path(),
                report.code(),
                TimeOrderedId.at(time.instant()).toString(),
                lines(visit),
                colleagues.of(report),
                asked.stream().map(colleagues::name).toList(),
                TeamworkAccess.mayConsult(visit.staff(), report).isPermitted() ? askable(asked) : List.of(),
                typed,
                problem);
    }

    List<DiscussionPart.Line> lines(Visit visit) {
        return queries.of(visit.report().id()).stream()
                .map(message -> new DiscussionPart.Line(
                        message,
                        colleagues.name(message.organization()),
                        message.authorId().equals(visit.staff().id())))
                .toList();
    }

    private List<Option> askable(List<String> asked) {
        return agencies.all().stream()
                .filter(agency -> !asked.contains(agency.code()))
                .map(agency -> new Option(agency.code(), agency.name()))
                .toList();
    }
}
