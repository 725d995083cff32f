package vn.tinhnha.participation.fieldreport.internal.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.rules.Rules;
import vn.tinhnha.platform.worktime.WorkCalendar;
import vn.tinhnha.platform.worktime.WorkCalendars;

/** Until when a reporter who wrote should have an answer. */
@Component
class ClarificationClock {

    private final WorkCalendars calendars;
    private final Rules rules;

    ClarificationClock(WorkCalendars calendars, Rules rules) {
        this.calendars = calendars;
        this.rules = rules;
    }

    /** By the hours of the agency that has to clarify; before there is one, the center has. */
    Instant answerBy(@Nullable String lead, Instant written) {
        WorkCalendar calendar = lead == null ? calendars.ofProvince() : calendars.of(lead);
        return calendar.plusWorking(written, rules.at(FollowUpRules.CLARIFY, written));
    }
}
