package vn.tinhnha.participation.fieldreport.internal.cases;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore.Purpose;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.HistoryEntry;
import vn.tinhnha.participation.fieldreport.internal.HistoryStore;
import vn.tinhnha.participation.fieldreport.internal.PublicQueries;
import vn.tinhnha.participation.fieldreport.internal.reporting.NextStep;
import vn.tinhnha.participation.fieldreport.internal.reporting.RatingPanel;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReporterTimeline;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Makes the private page of a voice. */
@Component
class VoicePages {

    private static final String REJECT = "REJECT";

    private final CaseQueries cases;
    private final VoiceQueries voices;
    private final HistoryStore history;
    private final AttachmentStore attachments;
    private final PublicQueries publicReports;
    private final ReporterTimeline timeline;
    private final JoiningService joining;
    private final Province province;
    private final InstantSource time;

    VoicePages(
            CaseQueries cases,
            VoiceQueries voices,
            HistoryStore history,
            AttachmentStore attachments,
            PublicQueries publicReports,
            ReporterTimeline timeline,
            JoiningService joining,
            Province province,
            InstantSource time) {
        this.cases = cases;
        this.voices = voices;
        this.history = history;
        this.attachments = attachments;
        this.publicReports = publicReports;
        this.timeline = timeline;
        this.joining = joining;
        this.province = province;
        this.time = time;
    }

    VoicePage page(Voice voice, String token, boolean sent, boolean rated, Locale locale) {
        FieldReport main = cases.mainOf(voice.report());
        List<HistoryEntry> entries = history.of(main.id());
        // A case that became confidential is answered to its reporter alone (Điều 9.1 b).
        boolean answered = main.status() == FieldReportStatus.PUBLISHED && !main.confidential();
        return new VoicePage(
                VoiceController.path(token),
                main.code(),
                publicReports.byCode(main.code()).isPresent() ? "/phan-anh/" + main.code() : null,
                sent,
                rated,
                main.status().stage(),
                category(main.category()),
                place(main),
                NextStep.of(main, time.instant()),
                agency(main.lead()),
                timeline.of(entries, locale),
                refusal(entries),
                answered ? main.result() : null,
                answered ? attachments.of(main.id(), Purpose.RESULT) : List.of(),
                voice.description(),
                voices.files(voice.id()),
                voice.joinedAt(),
                answered ? rating(voice, main) : null);
    }

    LocalizedText category(String code) {
        return province.category(code).map(Category::name).orElseGet(() -> new LocalizedText(code, code));
    }

    private String place(FieldReport report) {
        String ward = province.ward(report.ward()).map(Ward::name).orElse("");
        return report.confidential() || report.address().isEmpty() ? ward : report.address() + ", " + ward;
    }

    private String agency(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(province::agency)
                .map(Agency::name)
                .orElse("");
    }

    private RatingPanel rating(Voice voice, FieldReport main) {
        Instant ratedAt = voice.ratedAt();
        return new RatingPanel(
                main.code(),
                null,
                voice.satisfaction(),
                Set.of(),
                voice.comment(),
                ratedAt == null
                        ? null
                        : ratedAt.plus(province.profile().reports().ratingChangeable()),
                joining.mayRate(voice, time.instant()),
                null);
    }

    private static @Nullable String refusal(List<HistoryEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.action().equals(REJECT))
                .map(HistoryEntry::text)
                .findFirst()
                .orElse(null);
    }
}
