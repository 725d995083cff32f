package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.PublicQueries;
import vn.tinhnha.participation.fieldreport.internal.reporting.MyReportsPanel;
import vn.tinhnha.platform.web.PagePart;

/** Puts what a device has joined among its own reports. */
@Component
class JoinedReportsPanel implements MyReportsPanel {

    private static final int SHOWN = 50;

    private final VoiceQueries voices;
    private final CaseQueries cases;
    private final PublicQueries publicReports;
    private final SealedVoices sealed;
    private final VoicePages pages;

    JoinedReportsPanel(
            VoiceQueries voices,
            CaseQueries cases,
            PublicQueries publicReports,
            SealedVoices sealed,
            VoicePages pages) {
        this.voices = voices;
        this.cases = cases;
        this.publicReports = publicReports;
        this.sealed = sealed;
        this.pages = pages;
    }

    @Override
    public Optional<PagePart> part(byte[] device) {
        List<Voice> joined = voices.ofDevice(device, SHOWN);
        return joined.isEmpty()
                ? Optional.empty()
                : Optional.of(new PagePart(
                        "fieldreport/cases/mine",
                        new JoinedReports(joined.stream().map(this::row).toList())));
    }

    private JoinedReports.Row row(Voice voice) {
        FieldReport main = cases.mainOf(voice.report());
        Optional<PublicFieldReport> shown = publicReports.byCode(main.code());
        return new JoinedReports.Row(
                VoiceController.path(sealed.token(voice.id())),
                main.code(),
                pages.category(main.category()),
                shown.map(PublicFieldReport::description).orElse(voice.description()),
                shown.map(PublicFieldReport::cover).orElse(null),
                voice.joinedAt(),
                main.status().stage(),
                main.status() == FieldReportStatus.PUBLISHED && voice.satisfaction() == null);
    }
}
