package vn.tinhnha.participation.fieldreport.internal.cases;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.Satisfaction;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.ContactCheck;
import vn.tinhnha.participation.fieldreport.internal.RatingService;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.province.Province;

/** Lets people join a report that tells of their problem too, follow it, and take that back. */
@Service
public class JoiningService {

    private final VoiceStore store;
    private final VoiceQueries voices;
    private final CaseQueries cases;
    private final SealedVoices sealed;
    private final ContactCheck contacts;
    private final StoredFiles files;
    private final Province province;
    private final InstantSource time;

    JoiningService(
            VoiceStore store,
            VoiceQueries voices,
            CaseQueries cases,
            SealedVoices sealed,
            ContactCheck contacts,
            StoredFiles files,
            Province province,
            InstantSource time) {
        this.store = store;
        this.voices = voices;
        this.cases = cases;
        this.sealed = sealed;
        this.contacts = contacts;
        this.files = files;
        this.province = province;
        this.time = time;
    }

    /** Adds a voice; a device has one voice on a report, however often it says so. */
    @Transactional
    public JoinOutcome join(JoinCase command) {
        Optional<FieldReportId> open = cases.publicCaseOf(command.code())
                .or(() -> Optional.of(command.code()))
                .flatMap(store::lockOpen);
        if (open.isEmpty()) {
            return new JoinOutcome.Closed();
        }
        Map<String, String> problems = check(command);
        if (!problems.isEmpty()) {
            return new JoinOutcome.Invalid(problems);
        }
        FieldReportId report = open.get();
        Instant now = time.instant();
        UUID id = TimeOrderedId.at(now);
        String token = sealed.token(id);
        if (!store.insert(id, report, command, SealedVoices.hash(token), sealed.seal(id, command.contact()), now)) {
            return store.existing(report, command)
                    .<JoinOutcome>map(earlier -> new JoinOutcome.Joined(sealed.token(earlier)))
                    .orElseGet(JoinOutcome.Closed::new);
        }
        Set<FileId> claimed = files.claim(command.files());
        List<FileId> ours = command.files().stream().filter(claimed::contains).toList();
        store.addFiles(id, files.find(ours));
        store.count(report, 1);
        return new JoinOutcome.Joined(token);
    }

    /** The token of the voice that a device has on a report or on what was merged into it. */
    Optional<String> voiceOf(FieldReportId report, byte[] device) {
        return voices.of(cases.together(report), device).map(voice -> sealed.token(voice.id()));
    }

    /** Takes a voice back; its words, photos and contact are forgotten. */
    @Transactional
    public boolean withdraw(String token) {
        Optional<Voice> voice = voices.byToken(token);
        if (voice.isEmpty() || !store.withdraw(voice.get().id(), time.instant())) {
            return false;
        }
        files.release(
                voices.files(voice.get().id()).stream().map(StoredFile::id).toList());
        store.dropFiles(voice.get().id());
        // Whoever merges the case at the same time takes the count along: then it is the next one's.
        while (!store.count(cases.mainOf(voice.get().report()).id(), -1)) {
            Thread.onSpinWait();
        }
        return true;
    }

    /**
     * Takes the voice's own verdict on the answer (Quyết định 482, Điều 10).
     *
     * @return whether the answer is there and the time to change a verdict has not passed
     */
    @Transactional
    public boolean rate(Voice voice, Satisfaction satisfaction, String comment) {
        Instant now = time.instant();
        if (cases.mainOf(voice.report()).status() != FieldReportStatus.PUBLISHED || !mayRate(voice, now)) {
            return false;
        }
        String kept = comment.strip();
        store.rate(
                voice.id(), satisfaction, kept.substring(0, Math.min(kept.length(), RatingService.COMMENT_MAX)), now);
        return true;
    }

    /** Whether a verdict can still be given or changed. */
    boolean mayRate(Voice voice, Instant now) {
        Instant rated = voice.ratedAt();
        return rated == null
                || now.isBefore(rated.plus(province.profile().reports().ratingChangeable()));
    }

    private Map<String, String> check(JoinCase command) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (command.description().length() > SubmitFieldReport.DESCRIPTION_MAX) {
            problems.put("description", "fieldreport.problem.description-long");
        }
        problems.putAll(contacts.check(command.contact()));
        return problems;
    }
}
