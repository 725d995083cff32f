package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.web.PagePart;

/** Tells officials who joined a report. */
@Component
class VoicesPanel implements StaffPanel {

    private static final int SHOWN = 20;

    private final VoiceQueries voices;
    private final CaseQueries cases;

    VoicesPanel(VoiceQueries voices, CaseQueries cases) {
        this.voices = voices;
        this.cases = cases;
    }

    @Override
    public StaffPanel.Area area() {
        return StaffPanel.Area.MORE;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        List<Voice> shown = voices.on(cases.together(visit.report().id()), SHOWN);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        boolean mayRead =
                FieldReportAccess.mayReadReporter(visit.staff(), visit.report()).isPermitted();
        return Optional.of(new PagePart(
                "fieldreport/cases/voices",
                new CaseVoices(
                        cases.voices(visit.report().id()),
                        shown.stream().map(voice -> line(voice, mayRead)).toList())));
    }

    private CaseVoices.Line line(Voice voice, boolean mayRead) {
        return new CaseVoices.Line(
                voice.joinedAt(),
                voice.description(),
                voices.files(voice.id()),
                mayRead ? voices.contact(voice.id()) : null);
    }
}
