package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.HistoryEntry;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.web.TimelineEntry;
import vn.tinhnha.platform.web.Tone;

/** Tells a report's history to its reporter: the steps, not the officials and not what they wrote to each other. */
@Component
public class ReporterTimeline {

    private final Province province;
    private final MessageSource messages;

    ReporterTimeline(Province province, MessageSource messages) {
        this.province = province;
        this.messages = messages;
    }

    /** Oldest first. */
    public List<TimelineEntry> of(List<HistoryEntry> history, Locale locale) {
        List<TimelineEntry> told = new ArrayList<>();
        String agency = "";
        for (HistoryEntry entry : history) {
            agency = entry.agency() == null ? agency : name(entry.agency());
            Step step = Step.of(entry.action());
            if (step != null) {
                String title = messages.getMessage(step.key, new Object[] {agency}, locale);
                told.add(new TimelineEntry(entry.at(), title, detail(step, entry), step.icon, step.tone));
            }
        }
        return told;
    }

    /** The question that waits for the reporter, and the new deadline; nothing else was written for them. */
    private static @Nullable String detail(Step step, HistoryEntry entry) {
        return switch (step) {
            case AWAIT_REPORTER -> entry.text();
            case CONFIRM_EXTENSION -> entry.text().lines().findFirst().orElse(null);
            default -> null;
        };
    }

    private String name(String agency) {
        return province.agency(agency).map(Agency::name).orElse("");
    }

    /** The steps a reporter is told of, by the code of the action. */
    private enum Step {
        SUBMIT("fieldreport.step.submitted", "send", Tone.ACCENT),
        VERIFY("fieldreport.step.verified", "phone-call", Tone.INFO),
        DISPATCH("fieldreport.step.dispatched", "forward", Tone.INFO),
        RETURN_TO_CENTER("fieldreport.step.returned", "undo-2", Tone.WARNING),
        AGREE_TO_RETURN("fieldreport.step.returned", "undo-2", Tone.WARNING),
        AWAIT_REPORTER("fieldreport.clock.step.awaiting", "hourglass", Tone.WARNING),
        CONFIRM_FORCE_MAJEURE("fieldreport.clock.step.force-majeure", "circle-pause", Tone.WARNING),
        RESUME("fieldreport.clock.step.resumed", "circle-play", Tone.INFO),
        CONFIRM_EXTENSION("fieldreport.clock.step.extended", "calendar-plus", Tone.WARNING),
        ACCEPT("fieldreport.step.accepted", "hammer", Tone.INFO),
        APPROVE_RESULT("fieldreport.step.approved", "clipboard-check", Tone.INFO),
        MERGE("fieldreport.step.merged", "merge", Tone.INFO),
        SPLIT("fieldreport.step.split", "split", Tone.WARNING),
        PUBLISH("fieldreport.step.answered", "circle-check", Tone.SUCCESS),
        REOPEN("fieldreport.step.reopened", "rotate-ccw", Tone.INFO),
        REJECT("fieldreport.step.rejected", "circle-x", Tone.DANGER);

        private final String key;
        private final String icon;
        private final Tone tone;

        Step(String key, String icon, Tone tone) {
            this.key = key;
            this.icon = icon;
            this.tone = tone;
        }

        static @Nullable Step of(String action) {
            for (Step step : values()) {
                if (step.name().equals(action)) {
                    return step;
                }
            }
            return null;
        }
    }
}
