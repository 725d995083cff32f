package vn.tinhnha.participation.fieldreport.internal.followup;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.rules.Rules;
import vn.tinhnha.platform.worktime.WorkCalendar;

/** Until when a reporter who wrote should have an answer. */
@Component
class ClarificationClock {

    private final WorkCalendar calendar;
    private final Rules rules;

    ClarificationClock(WorkCalendar calendar, Rules rules) {
        this.calendar = calendar;
        this.rules = rules;
    }

    Instant answerBy(Instant written) {
        return calendar.plusWorking(written, rules.at(FollowUpRules.CLARIFY, written));
    }
}
